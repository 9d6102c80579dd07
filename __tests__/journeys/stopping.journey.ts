import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { request } from 'node:http'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { Clinician } from '../../bench/served/clinician'
import { Started } from '../../bench/served/start'
import { basePerson } from '../../lib/clinical/base-person'

/** A save whose body is held back until `finish` is called. */
function slowSave({ origin, cookie, caseId }: { readonly origin: string; readonly cookie: string; readonly caseId: string }) {
  const body = JSON.stringify({ revision: 1, changes: { age: 51 } })
  const sent = request(`${origin}/api/cases/${caseId}/answers`, { method: 'PUT', headers: { origin, cookie, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } })
  const answered = new Promise<number | undefined>((done, fail) => {
    sent.once('response', (response) => {
      response.resume()
      done(response.statusCode)
    })
    sent.once('error', fail)
  })
  sent.write(body.slice(0, 10))
  return { answered, finish: () => sent.end(body.slice(10)) }
}

const isRefused = async (url: string): Promise<boolean> => await fetch(`${url}/api/live`, { signal: AbortSignal.timeout(5000) }).then(() => false, () => true)

void test('a save under way when the server is told to stop is finished and kept; what comes after is not let in', { timeout: 120_000 }, async () => {
  const first = await Started.begin()
  let ended: Promise<void> | undefined
  try {
    const lou = await Clinician.begin(first.url, await first.databaseUrl(), 'Dr. Lou Finch')
    const caseId = randomUUID()
    assert.ok(await lou.newCase(caseId, basePerson))

    const save = slowSave({ origin: first.url, cookie: lou.cookie, caseId })
    await pause(300)
    const began = performance.now()
    ended = first.end({ keep: true })
    while (!(await isRefused(first.url))) await pause(50)
    // The server has begun to stop, and this request still has a part to come.
    await pause(1500)
    save.finish()
    assert.equal(await save.answered, 200)
    await ended
    assert.ok(performance.now() - began < 10_000)

    const again = await Started.begin(first.folder)
    const kept = await lou.at(again.url).read(caseId).finally(() => again.end({ keep: true }))
    assert.deepEqual([kept?.revision, kept?.answers.age], [2, 51])
  } finally {
    await (ended ?? first.end({ keep: true }))
    rmSync(first.folder, { recursive: true, force: true })
  }
})
