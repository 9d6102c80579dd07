import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

export const dynamic = 'force-dynamic'

/** The build that is being served; undefined while developing, when nothing is kept for offline use. */
async function buildId(): Promise<string | undefined> {
  if (process.env.NODE_ENV !== 'production') return undefined
  return readFile(join(process.cwd(), '.next', 'BUILD_ID'), 'utf8').then((id) => id.trim(), () => undefined)
}

/** The worker that keeps copies of the open pages. Its text changes with each build, so that browsers fetch new copies. */
export async function GET(): Promise<Response> {
  const build = await buildId()
  if (build === undefined) return new Response(null, { status: 404 })
  const script = `self.BUILD = ${JSON.stringify(build)}\nimportScripts('/offline-worker.js')\n`
  return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' } })
}
