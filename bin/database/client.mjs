// @ts-check
/** The database client that Prisma makes from prisma/schema.prisma: made anew when the schema or the packages changed. */
import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { exitCodeOf, nodeCommand, run } from '../setup/commands.mjs'
import { top } from '../setup/place.mjs'
import { readIfThere } from './place.mjs'

const stamp = (/** @type {string} */ folder) => join(folder, 'prisma', 'client', '.made')

/** @param {string} folder */
function clientKey(folder) {
  const files = ['prisma/schema.prisma', 'package-lock.json'].map((file) => readIfThere(join(folder, file)) ?? '')
  return createHash('sha256').update(files.join('\0')).digest('hex')
}

/** @param {string} folder */
export const needsClient = (folder) => readIfThere(stamp(folder)) !== clientKey(folder)

/** Says that the client standing in prisma/client was made from this schema. @param {string} folder @param {string} [key] */
export function markClient(folder, key = clientKey(folder)) {
  mkdirSync(dirname(stamp(folder)), { recursive: true })
  writeFileSync(stamp(folder), key)
}

/** Makes the client where that is due. Throws a sentence where it fails. */
export async function makeClient() {
  if (!needsClient(top)) return
  console.log('Database client: making (prisma generate)')
  const key = clientKey(top)
  rmSync(join(top, 'prisma', 'client'), { recursive: true, force: true })
  const command = nodeCommand([join(top, 'node_modules', 'prisma', 'build', 'index.js'), 'generate', '--config', join('prisma', 'prisma.config.ts')])
  // Generating needs no engine, but Prisma looks for one and would fetch it: any program will do. Nor does it look for a newer version of itself.
  const env = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' }
  const child = run(command, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (said += text))
  if ((await exitCodeOf(child)) !== 0) {
    console.error(said)
    throw new Error('The database client could not be made from prisma/schema.prisma. Mend what is named above, then run the command again.')
  }
  markClient(top, key)
}
