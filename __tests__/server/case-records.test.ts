import { createHash } from 'node:crypto'
import { basePerson } from '@/lib/clinical/base-person'
import { awaitsSupervisor, stageOf, type Case } from '@/lib/cases/case'
import { meanings, shownOf } from '@/lib/cases/record'
import { change } from '@/lib/cases/store/change'
import { record, recordInCase } from '@/lib/cases/store/records'
import { utcMoment } from '@/lib/server/clock'
import { assess } from '@/lib/guidance/assess'
import { knowledge } from '@/lib/guidance/knowledge'
import { ada, ben, cleo, dov } from '../support/case-people'
import { agrees } from '../support/case-stories'
import { attempt, auditAfter, closeStore, deniedOf, doTo, newCase, openStore, share, signing, valueOf } from '../support/server/cases'
import { query } from '../support/server/database'

let appUrl: string
beforeAll(async () => ({ appUrl } = await openStore()))
afterAll(closeStore)

const shaOf = ({ signatures }: Case): string => String(signatures.at(-1)?.sha256)
const answered = { ...basePerson, trials: basePerson.trials.map((trial) => ({ ...trial, start: '2026-01-05' })) }

describe('a record', () => {
  test('holds what was kept, as the server reads it, byte for byte under its hash', async () => {
    const one = await newCase(ada, answered)
    const signed = await doTo(one, ada, { ...signing(one), responses: { ...agrees, racemic: { stand: 'differs', reason: 'access' } } })
    expect(stageOf(signed)).toBe('signed')
    const kept = valueOf(await record(ada, one.id, 1))
    expect(createHash('sha256').update(kept.text, 'utf8').digest('hex')).toBe(shaOf(signed))
    expect(kept.sha256).toBe(shaOf(signed))
    expect(kept.record).toMatchObject({ form: 1, case: one.id, version: 1, revision: 1, answers: answered, signer: ada, asks: [], meaning: meanings.author, responses: { racemic: { reason: 'access' } } })
    expect(kept.record.assessment).toEqual(JSON.parse(JSON.stringify(assess(one.answers, kept.record.asOf))))
    const [row] = await query(appUrl, "SELECT version, canonical, encode(sha256, 'hex') AS sha256, signer_id, meaning, knowledge, revision, to_char(signed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"') AS at FROM record WHERE case_id = $1", [one.id])
    expect(row).toEqual({ version: 1, canonical: kept.text, sha256: kept.sha256, signer_id: ada.id, meaning: meanings.author, knowledge: knowledge.version, revision: 1, at: kept.record.asOf })
    const [, last] = (await auditAfter(appUrl)).filter(({ subject, action }) => subject === one.id && action !== 'case.record')
    expect(last).toMatchObject({ action: 'case.signed', outcome: 'done', detail: { version: 1, revision: 1, record: kept.sha256 } })
  })

  test('replays to the same guidance, from its bytes alone', async () => {
    for (const answers of [answered, {}, { ...basePerson, ideation: 'plan-intent', safetyAskedAt: '2026-11-29T01:00Z' }, { ...basePerson, aneurysm: 'yes', payer: '“Übung” ☂' }] as const) {
      const one = await newCase(ada, answers)
      await doTo(one, ada, signing(one))
      expect(valueOf(await record(ada, one.id, 1))).toMatchObject({ replay: 'same' })
    }
  })

  test('stays as it was when the case goes on, beside the next one', async () => {
    const one = await newCase(ada, answered)
    const first = await doTo(one, ada, signing(one))
    const kept = valueOf(await record(ada, one.id, 1))
    await doTo(one, ada, { kind: 'reopened', version: 1 })
    await doTo(one, ada, { kind: 'answered', revision: 1, changes: { aneurysm: 'yes' } })
    const second = await doTo(one, ada, signing({ revision: 2, answers: { ...answered, aneurysm: 'yes' } }))
    expect(shaOf(second)).not.toBe(shaOf(first))
    expect(valueOf(await record(ada, one.id, 1))).toEqual(kept)
    expect(valueOf(await record(ada, one.id, 2)).record).toMatchObject({ version: 2, revision: 2, answers: { aneurysm: 'yes' } })
    expect(deniedOf(await record(ada, one.id, 3)).reason).toBe('hidden')
    expect(valueOf(await recordInCase(ada, one.id, 'last'))).toMatchObject({ kept: { record: { version: 2 } }, case: { version: 2 } })
    expect(deniedOf(await recordInCase(ada, (await newCase(ada)).id, 'last')).reason).toBe('hidden')
  })
})

describe('nothing is signed', () => {
  test('whose answers grew too old between page and signature to conclude what the page said', async () => {
    const hoursAgo = (hours: number) => utcMoment(new Date(Date.now() - hours * 3_600_000))
    const answers = { ...basePerson, safetyAskedAt: `${hoursAgo(25).slice(0, 16)}Z` }
    const one = await newCase(ada, answers)
    const shown = shownOf(assess(answers, hoursAgo(2)))
    expect(deniedOf(await attempt(ada, one.id, { ...signing(one), shown })).reason).toBe('other-guidance')
    expect(await query(appUrl, 'SELECT FROM record WHERE case_id = $1', [one.id])).toEqual([])
    await doTo(one, ada, signing(one))
  })

  test('that the signer has not seen: other answers, or other knowledge', async () => {
    const one = await newCase(ada)
    const after = await doTo(one, ada, { kind: 'answered', revision: 1, changes: { age: 46 } })
    expect(deniedOf(await attempt(ada, one.id, signing(one)))).toMatchObject({ reason: 'stale', current: { case: after } })
    expect(deniedOf(await attempt(ada, one.id, { ...signing(after), knowledge: 'rules 2026.10.1, intake 2026.10.1, evidence 2026.10.0' })).reason).toBe('other-knowledge')
    expect(await query(appUrl, 'SELECT FROM record WHERE case_id = $1', [one.id])).toEqual([])
  })

  test('by somebody who has not shown of late who they are, nor is it signed beside so', async () => {
    const one = await newCase(ada)
    await doTo(one, ada, share(ben))
    for (const provenAt of [undefined, Date.now() - 5 * 60_000]) {
      expect(deniedOf(await change(ada, one.id, signing(one), provenAt))).toEqual({ reason: 'prove-anew', says: 'Show again who you are before you sign.' })
    }
    const signed = valueOf(await change(ada, one.id, signing(one, [ben]), Date.now() - 4 * 60_000)).case
    expect(deniedOf(await change(ben, one.id, { kind: 'co-signed', sha256: shaOf(signed), line: 'Read.' })).reason).toBe('prove-anew')
    expect((await auditAfter(appUrl)).filter(({ subject, detail }) => subject === one.id && detail.reason === 'prove-anew')).toHaveLength(3)
  })

  test('by the care team, or twice', async () => {
    const one = await newCase(ada)
    await doTo(one, ada, share(cleo))
    expect(deniedOf(await attempt(cleo, one.id, signing(one))).reason).toBe('not-allowed')
    await doTo(one, ada, signing(one))
    expect(deniedOf(await attempt(ada, one.id, signing(one))).reason).toBe('signed')
  })
})

describe('beside a record', () => {
  test('those who were asked sign with a line of their own, once, under its hash', async () => {
    const one = await newCase(ada)
    await doTo(one, ada, share(cleo, 'read'))
    await doTo(one, ada, share(ben))
    const signed = await doTo(one, ada, signing(one, [cleo]))
    const line = { kind: 'co-signed', sha256: shaOf(signed), line: 'Dates checked with the pharmacy.' } as const
    expect(deniedOf(await attempt(ben, one.id, line)).reason).toBe('not-asked')
    expect(deniedOf(await attempt(cleo, one.id, { ...line, sha256: 'b'.repeat(64) })).reason).toBe('not-this-record')
    await doTo(one, cleo, line)
    expect(deniedOf(await attempt(cleo, one.id, line)).reason).toBe('already-co-signed')
    expect(await query(appUrl, "SELECT person_id, line, encode(c.sha256, 'hex') AS sha256 FROM co_signature c JOIN record r ON r.id = record_id WHERE case_id = $1", [one.id])).toEqual([{ person_id: cleo.id, line: line.line, sha256: line.sha256 }])
    expect(valueOf(await record(cleo, one.id, 1)).signature.coSignatures).toMatchObject([{ by: cleo, line: line.line }])
  })

  test('a correction is an addendum; the record keeps its bytes', async () => {
    const one = await newCase(ada)
    const signed = await doTo(one, ada, signing(one))
    const kept = valueOf(await record(ada, one.id, 1))
    await doTo(one, ada, { kind: 'addendum', sha256: shaOf(signed), text: 'Sertraline was 100 mg.\nCorrected by phone.' })
    const after = valueOf(await record(ada, one.id, 1))
    expect(after.text).toBe(kept.text)
    expect(after.signature.addenda).toMatchObject([{ by: ada, text: 'Sertraline was 100 mg.\nCorrected by phone.' }])
    expect(await query(appUrl, 'SELECT author_id, text FROM addendum JOIN record r ON r.id = record_id WHERE case_id = $1', [one.id])).toEqual([{ author_id: ada.id, text: 'Sertraline was 100 mg.\nCorrected by phone.' }])
  })

  test('a trainee’s waits for a psychiatrist, who signs beside it or returns it to be worked on', async () => {
    const one = await newCase(dov)
    await doTo(one, dov, share(ada))
    const signed = await doTo(one, dov, signing(one))
    expect(awaitsSupervisor(signed)).toBe(true)
    expect(valueOf(await record(dov, one.id, 1)).record.meaning).toBe(meanings.trainee)
    const returned = await doTo(one, ada, { kind: 'returned', sha256: shaOf(signed), line: 'Which doses?' })
    expect(returned).toMatchObject({ version: 2, signatures: [{ returned: { by: ada, line: 'Which doses?' } }] })
    const again = await doTo(one, dov, signing(one))
    expect(awaitsSupervisor(await doTo(one, ada, { kind: 'co-signed', sha256: shaOf(again), line: 'Read and agreed.' }))).toBe(false)
    expect(await query(appUrl, 'SELECT stage, waits_for FROM case_file WHERE id = $1', [one.id])).toEqual([{ stage: 'signed', waits_for: null }])
  })
})
