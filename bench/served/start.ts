import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { findRunning, superuserUrl } from '../../bin/database/cluster.mjs'
import { placesIn } from '../../bin/database/place.mjs'
import { postmasterOf } from '../../bin/database/postmaster.mjs'
import { urlsOf } from '../../bin/database/prepare.mjs'
import { top } from '../../bin/setup/place.mjs'
import { runningServers } from '../../bin/setup/servers.mjs'

const LOOK_EVERY = 20
const MOST_SAID = 100_000

/** Measured clients ask without a pause, as no person does: they are not told to wait. */
export const unhurried = { REQUESTS_PER_MINUTE: '1000000' }

/** The application as `npm start` runs it, over a data folder of its own, which waits for the disk. */
export class Started {
  private constructor(
    private readonly child: ChildProcess,
    readonly folder: string,
    readonly url: string,
  ) {}

  /** `settings`: of the environment, beside those of this process. */
  static async begin(folder = mkdtempSync(join(tmpdir(), 'started-')), settings: Readonly<Record<string, string>> = {}): Promise<Started> {
    const child = spawn(process.execPath, [join(top, 'bin', 'start.mjs')], { cwd: top, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...unhurried, ...settings, DATABASE_URL: '', KETAMINE_CONSULT_DATA: folder } })
    let said = ''
    // That the database is away is logged at every look; it is read only where the start fails.
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (said.length < MOST_SAID) said += text
    })
    const url = await new Promise<string>((ready, fail) => {
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        said += text
        const found = /is ready at (\S+)\/consult/.exec(said)?.[1]
        if (found !== undefined) ready(found)
      })
      child.once('exit', () => fail(new Error(`The application did not start:\n${said}`)))
    })
    return new Started(child, folder, url)
  }

  get places() {
    return placesIn(this.folder)
  }

  /** The database for the application's account. */
  async databaseUrl(): Promise<string> {
    return urlsOf(this.places, await this.at()).appUrl
  }

  /** The same database for the account that may do anything. */
  async superuserUrl(): Promise<string> {
    const { pathname } = new URL(await this.databaseUrl())
    return superuserUrl(this.places, await this.at()).replace('/postgres?', `${pathname}?`)
  }

  private async at() {
    const at = await findRunning(this.places)
    if (at === undefined) throw new Error('The database does not run.')
    return at
  }

  /** The process that answers, and that of the database. */
  async processes(): Promise<{ readonly server: number; readonly database: number }> {
    const servers = await runningServers(top)
    return { server: servers.find(({ url }) => url === this.url)?.id ?? NaN, database: postmasterOf(this.places.cluster)?.id ?? NaN }
  }

  /** Waits until the server can do all of its work; ms. */
  async untilReady(): Promise<number> {
    const began = performance.now()
    for (;;) {
      const ready = await fetch(`${this.url}/api/ready`, { signal: AbortSignal.timeout(5000) }).catch(() => undefined)
      await ready?.arrayBuffer()
      if (ready?.status === 200) return performance.now() - began
      await pause(LOOK_EVERY)
    }
  }

  /** Stops it in good order; `keep` leaves the data for another start. */
  async end({ keep = false } = {}): Promise<void> {
    const gone = this.child.exitCode === null ? once(this.child, 'exit') : undefined
    this.child.kill('SIGTERM')
    await gone
    if (!keep) rmSync(this.folder, { recursive: true, force: true })
  }
}
