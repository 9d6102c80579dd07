import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { test } from 'node:test'
import { Started } from '../../bench/served/start'

/** Addresses of this machine beside the one that a server has unless told otherwise. On Linux all of 127 is this machine. */
const others = [
  ...Object.values(networkInterfaces()).flatMap((cards) => (cards ?? []).filter(({ family, address }) => family === 'IPv4' && address !== '127.0.0.1').map(({ address }) => address)),
  ...(process.platform === 'linux' ? ['127.0.0.2'] : []),
]

/** The status that a server answers with at another address of this machine; undefined where it is not there. */
const statusAt = async (address: string, { url }: Started): Promise<number | undefined> =>
  await fetch(`http://${address}:${new URL(url).port}/consult`, { signal: AbortSignal.timeout(20_000) }).then(({ status }) => status, () => undefined)

void test('a server listens on this machine alone, and at every address of it once that, an https origin and a proxy are set', { timeout: 120_000 }, async () => {
  assert.notEqual(others.length, 0, 'This machine has no second address to ask at: give it one.')
  const alone = await Started.begin()
  try {
    for (const address of others) assert.equal(await statusAt(address, alone), undefined, address)
  } finally {
    await alone.end({ keep: true })
  }
  const wide = await Started.begin(alone.folder, { LISTEN_ADDRESS: '0.0.0.0', PUBLIC_ORIGIN: 'https://consult.example', TRUSTED_PROXIES: '1' })
  try {
    assert.equal(await statusAt('127.0.0.1', wide), 200)
    for (const address of others) assert.equal(await statusAt(address, wide), 200, address)
  } finally {
    await wide.end({ keep: true })
    rmSync(wide.folder, { recursive: true, force: true })
  }
})
