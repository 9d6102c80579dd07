import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { markClient, needsClient } from '../bin/database/client.mjs'
import { countsOf } from '../bin/run-journeys.mjs'
import { markBuilt, markInstalled, needsBuild, needsInstall, sourcesKey } from '../bin/setup/due.mjs'
import { isAtLeast } from '../bin/setup/node-version.mjs'
import { nextFreePort } from '../bin/setup/ports.mjs'
import { runningServers } from '../bin/setup/servers.mjs'
import { markAt, takeAway, takeTurn } from '../bin/setup/turn.mjs'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'setup-'))
  put('package-lock.json', '{"lockfileVersion":3}')
  put('app/page.tsx', 'first')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

/** As `next build` leaves it, and marked as finished. */
function finishBuild(id: string): void {
  const key = sourcesKey(folder)
  put('.next/BUILD_ID', id)
  markBuilt(folder, key)
}

describe('packages', () => {
  test('are due in a fresh clone, and not once installed', () => {
    expect(needsInstall(folder)).toBe(true)
    markInstalled(folder)
    expect(needsInstall(folder)).toBe(false)
  })

  test('are due again when the lockfile changes', () => {
    markInstalled(folder)
    put('package-lock.json', '{"lockfileVersion":3,"packages":{}}')
    expect(needsInstall(folder)).toBe(true)
  })

  test('are due after an install that was cut short, which leaves node_modules without the mark', () => {
    markInstalled(folder)
    rmSync(join(folder, 'node_modules'), { recursive: true })
    put('node_modules/next/package.json', '{}')
    expect(needsInstall(folder)).toBe(true)
  })
})

describe('the build', () => {
  test('is due in a fresh clone, and not once built', () => {
    expect(needsBuild(folder)).toBe(true)
    finishBuild('one')
    expect(needsBuild(folder)).toBe(false)
  })

  test.each([
    ['a file changes', () => put('app/page.tsx', 'second')],
    ['a file arrives', () => put('lib/rules/vascular/aneurysm.ts', '')],
    ['a file goes', () => rmSync(join(folder, 'app/page.tsx'))],
    ['a file moves', () => (rmSync(join(folder, 'app/page.tsx')), put('app/consult/page.tsx', 'first'))],
    ['a package changes', () => put('package-lock.json', '{}')],
    ['the configuration changes', () => put('next.config.js', '')],
  ])('is due again when %s', (_, change) => {
    finishBuild('one')
    change()
    expect(needsBuild(folder)).toBe(true)
  })

  test.each(['__tests__/page.test.ts', 'docs/decisions/001.md', 'README.md', 'bin/start.mjs'])('is not due when %s changes', (path) => {
    finishBuild('one')
    put(path, 'changed')
    expect(needsBuild(folder)).toBe(false)
  })

  test('is due when another build stands in its place, finished or not', () => {
    finishBuild('one')
    put('.next/BUILD_ID', 'two')
    expect(needsBuild(folder)).toBe(true)
  })
})

const servers: Server[] = []

/** Listens on this machine; 0 takes any port. */
function listen(port: number): Promise<number> {
  return new Promise((done) => {
    const server = createServer()
    servers.push(server)
    server.listen(port, '127.0.0.1', () => done((server.address() as AddressInfo).port))
  })
}

afterEach(() => Promise.all(servers.splice(0).map((server) => new Promise((done) => server.close(done)))))

describe('the port', () => {
  test('is the first from the one asked for at which nothing listens', async () => {
    const taken = await listen(0)
    const free = await nextFreePort(taken)
    expect(free).toBeGreaterThan(taken)
    expect(await listen(free)).toBe(free)
  })
})

describe('one set-up at a time', () => {
  test('a second waits until the first gives its turn back', async () => {
    const said = jest.spyOn(console, 'log').mockImplementation(() => undefined)
    const order: string[] = []
    const giveBack = await takeTurn(folder)
    const second = takeTurn(folder).then((back) => {
      order.push('second')
      back()
    })
    order.push('first')
    giveBack()
    await second
    expect(order).toEqual(['first', 'second'])
    said.mockRestore()
  })

  test('a turn left by a process that has gone is free', async () => {
    const gone = await endedProcess()
    put('.next/cache/setup.lock', String(gone))
    const giveBack = await takeTurn(folder)
    giveBack()
  })

  test('a turn that is no longer kept fresh is free, whoever has its number now', async () => {
    put('.next/cache/setup.lock', String(process.pid))
    utimesSync(join(folder, '.next/cache/setup.lock'), new Date(0), new Date(0))
    const giveBack = await takeTurn(folder)
    giveBack()
  })

  const lock = '.next/cache/setup.lock'
  const leftLongAgo = () => {
    put(lock, '1')
    utimesSync(join(folder, lock), new Date(0), new Date(0))
  }

  test('of two that find the same turn left behind, the second leaves the one that the first has just taken', async () => {
    leftLongAgo()
    const foundBySecond = markAt(join(folder, lock))
    if (foundBySecond === undefined) throw new Error('There is no mark.')
    const giveBack = await takeTurn(folder)
    const ofFirst = markAt(join(folder, lock))
    takeAway(join(folder, lock), foundBySecond)
    expect(markAt(join(folder, lock))).toEqual(ofFirst)
    expect(readdirSync(join(folder, '.next/cache'))).toEqual(['setup.lock'])
    giveBack()
    takeAway(join(folder, lock), foundBySecond)
    expect(readdirSync(join(folder, '.next/cache'))).toEqual([])
  })

  test('a turn is kept fresh by whoever has it, and no turn of another is', async () => {
    jest.useFakeTimers()
    const giveBack = await takeTurn(folder)
    const freshAt = () => markAt(join(folder, lock))?.freshAt
    utimesSync(join(folder, lock), new Date(0), new Date(0))
    jest.advanceTimersByTime(2000)
    expect(freshAt()).toBeGreaterThan(0)
    leftLongAgo()
    jest.advanceTimersByTime(2000)
    expect(freshAt()).toBe(0)
    rmSync(join(folder, lock))
    expect(() => jest.advanceTimersByTime(2000)).not.toThrow()
    giveBack()
    jest.useRealTimers()
  })

  test('only servers that still run and listen count as running', async () => {
    const port = await listen(0)
    put(`.next/cache/servers/${await endedProcess()}`, `http://127.0.0.1:${port}`)
    put(`.next/cache/servers/${process.ppid}`, `http://127.0.0.1:${await nextFreePort(port)}`)
    put(`.next/cache/servers/${process.pid}`, `http://127.0.0.1:${port}`)
    expect(await runningServers(folder)).toEqual([{ id: process.pid, url: `http://127.0.0.1:${port}` }])
  })
})

/** The id of a process that has ended. */
function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ['--eval', ''])
  return new Promise((done) => child.once('exit', () => done(child.pid as number)))
}

test.each([
  ['20.19.0', '20.19', true],
  ['22.1.0', '20.19', true],
  ['20.9.0', '20.19', false],
  ['18.20.4', '20.19', false],
])('Node %s against %s', (version, least, expected) => {
  expect(isAtLeast(version, least)).toBe(expected)
})

test('a report of journeys is counted as its last lines say', () => {
  expect(countsOf('TAP version 13\n# tests 6\n# suites 0\n# pass 2\n# fail 1\n# cancelled 1\n# skipped 1\n# todo 1\n')).toEqual({ passed: 2, failed: 2, skipped: 2 })
})

describe('the database client', () => {
  test('is due in a fresh clone, and when the schema or a package changes', () => {
    put('prisma/schema.prisma', 'model A {}')
    expect(needsClient(folder)).toBe(true)
    markClient(folder)
    expect(needsClient(folder)).toBe(false)
    put('prisma/schema.prisma', 'model B {}')
    expect(needsClient(folder)).toBe(true)
    markClient(folder)
    put('package-lock.json', '{}')
    expect(needsClient(folder)).toBe(true)
  })
})
