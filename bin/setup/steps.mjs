// @ts-check
import { rmSync } from 'node:fs'
import { exitCodeOf, nextCommand, npmCommand, run } from './commands.mjs'
import { builtStamp, markBuilt, markInstalled, needsBuild, needsInstall, sourcesKey } from './due.mjs'
import { layFaultPage } from './fault-page.mjs'
import { top } from './place.mjs'
import { runningServers } from './servers.mjs'

/** Installs the packages where that is due. Throws a sentence where it fails. */
export async function install() {
  if (!needsInstall(top)) {
    console.log('Packages: up to date, skipped')
    return
  }
  console.log('Packages: installing (npm ci)')
  const npm = npmCommand(['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'])
  if ((await exitCodeOf(run(npm))) !== 0) {
    throw new Error('The packages could not be installed. Check the connection to the package registry, then run the command again.')
  }
  markInstalled(top)
}

/** Builds the application where that is due. Throws a sentence where it fails. */
export async function build() {
  if (!needsBuild(top)) {
    console.log('Build: up to date, skipped')
    return
  }
  const [server] = await runningServers(top)
  if (server !== undefined) {
    throw new Error(`The sources have changed since the server at ${server.url} was built, and a new build would break it. Stop that server (process ${server.id}), then run the command again.`)
  }
  console.log('Build: building (next build)')
  const key = sourcesKey(top)
  rmSync(builtStamp(top), { force: true })
  if ((await exitCodeOf(run(nextCommand(['build']), { env: { NODE_ENV: 'production' } }))) !== 0) {
    throw new Error('The build failed. Mend what it names above, then run the command again.')
  }
  layFaultPage()
  markBuilt(top, key)
}
