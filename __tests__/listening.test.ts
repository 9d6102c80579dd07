import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hostOf, listenAddress, nearest } from '../bin/setup/listening.mjs'
import { top } from './support/project-files'

const origin = 'https://consult.example'
const wide = ['0.0.0.0', '::', '192.0.2.7', '2001:db8::7', '127.0.0.2', '::ffff:127.0.0.1']

describe('the server listens', () => {
  test.each([undefined, '', '127.0.0.1', '::1'])('on this machine alone where its address is %s, whatever else is set', (LISTEN_ADDRESS) => {
    const expected = LISTEN_ADDRESS === '::1' ? '::1' : '127.0.0.1'
    expect(listenAddress({ LISTEN_ADDRESS })).toBe(expected)
    expect(listenAddress({ LISTEN_ADDRESS, PUBLIC_ORIGIN: origin })).toBe(expected)
  })

  test.each(wide)('at %s where an https origin is set, and how many proxies stand before it', (LISTEN_ADDRESS) => {
    expect(listenAddress({ LISTEN_ADDRESS, PUBLIC_ORIGIN: origin, TRUSTED_PROXIES: '1' })).toBe(LISTEN_ADDRESS)
  })

  test.each(wide.flatMap((address) => [undefined, '', '0', '6', 'one'].map((set) => [address, set])))('not at %s where %s proxies stand before it', (LISTEN_ADDRESS, TRUSTED_PROXIES) => {
    expect(() => listenAddress({ LISTEN_ADDRESS, PUBLIC_ORIGIN: origin, TRUSTED_PROXIES })).toThrow(/Set TRUSTED_PROXIES to how many do/)
  })

  test.each(wide.flatMap((address) => [undefined, '', 'http://consult.example', 'consult.example', 'https://consult.example/', 'https://consult.example/x', 'https://'].map((set) => [address, set])))(
    'not at %s where the origin is %s',
    (LISTEN_ADDRESS, PUBLIC_ORIGIN) => {
      expect(() => listenAddress({ LISTEN_ADDRESS, PUBLIC_ORIGIN })).toThrow(/^LISTEN_ADDRESS opens the server to other machines\. Set PUBLIC_ORIGIN to the https address/)
    },
  )

  test.each(['localhost', 'consult.example', '0.0.0.0:3000', '[::]', '256.1.1.1', 'fe80::1%eth0', '*'])('not at %s, which is no address', (LISTEN_ADDRESS) => {
    expect(() => listenAddress({ LISTEN_ADDRESS, PUBLIC_ORIGIN: origin })).toThrow(/^LISTEN_ADDRESS is not an address of this machine\. Set it to one in numbers/)
  })
})

test('this machine reaches a server that listens everywhere by its own address, and any other by that one', () => {
  expect(['0.0.0.0', '::', '192.0.2.7', '2001:db8::7'].map((address) => hostOf(nearest(address)))).toEqual(['127.0.0.1', '[::1]', '192.0.2.7', '[2001:db8::7]'])
})

test('a start that would listen wider without an https origin says what to set, before it does anything', () => {
  const folder = mkdtempSync(join(tmpdir(), 'listening-'))
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(top, 'bin', 'start.mjs')], {
    cwd: top,
    encoding: 'utf8',
    timeout: 30_000,
    env: { ...process.env, LISTEN_ADDRESS: '0.0.0.0', PUBLIC_ORIGIN: '', DATABASE_URL: '', KETAMINE_CONSULT_DATA: folder },
  })
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(/^LISTEN_ADDRESS opens the server to other machines\. Set PUBLIC_ORIGIN .+\n$/)
  expect(readdirSync(folder)).toEqual([])
  rmSync(folder, { recursive: true })
})
