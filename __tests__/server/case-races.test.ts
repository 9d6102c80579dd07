import { randomUUID } from 'node:crypto'
import type { Answers } from '@/lib/clinical/answers'
import { basePerson } from '@/lib/clinical/base-person'
import { create } from '@/lib/cases/store/create'
import { open } from '@/lib/cases/store/open'
import { ada, ben } from '../support/case-people'
import { verifyAudit } from '@/lib/server/audit'
import { attempt, closeStore, deniedOf, doTo, newCase, openStore, share, signing, valueOf } from '../support/server/cases'
import { query } from '../support/server/database'

jest.setTimeout(60_000)

let appUrl: string
beforeAll(async () => ({ appUrl } = await openStore()))
afterAll(closeStore)

const times = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n))

test('20 devices begin the same case at once: there is one, and each is told of it', async () => {
  const id = randomUUID()
  const outcomes = await Promise.all(times(20, () => create(ada, { id, label: 'Blue heron', answers: basePerson })))
  const [first] = outcomes.map(valueOf)
  for (const outcome of outcomes) expect(valueOf(outcome)).toEqual(first)
  expect(await query(appUrl, 'SELECT number, kind FROM case_event WHERE case_id = $1', [id])).toEqual([{ number: 1, kind: 'created' }])
})

test('two people begin a case under one id: it is the first one’s, and the other is told of none', async () => {
  const id = randomUUID()
  const outcomes = await Promise.all(times(20, (n) => create(n % 2 === 0 ? ada : ben, { id, label: 'Blue heron', answers: {} })))
  const owner = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value.owner.id] : []))
  expect(owner).toHaveLength(10)
  expect(new Set(owner).size).toBe(1)
  for (const outcome of outcomes) if (!outcome.ok) expect(outcome.denied.reason).toBe('hidden')
})

test('two people answer one case at once, 50 times: one is kept, the other is told how it stands, and nothing that was taken is lost', async () => {
  const one = await newCase(ada)
  await doTo(one, ada, share(ben))
  let expected: Answers = basePerson
  let revision = 1
  for (const round of times(50, (n) => n)) {
    const byAda = { age: 20 + (round % 50) }
    const byBen = { payer: `Plan ${round}` }
    const [left, right] = await Promise.all([
      attempt(ada, one.id, { kind: 'answered', revision, changes: byAda }),
      attempt(ben, one.id, { kind: 'answered', revision, changes: byBen }),
    ])
    expect([left.ok, right.ok].toSorted()).toEqual([false, true])
    const [kept, refused, first, second] = left.ok ? [left, right, byAda, byBen] : [right, left, byBen, byAda]
    expected = { ...expected, ...first }
    expect(valueOf(kept).case).toMatchObject({ revision: revision + 1, answers: expected })
    // The other has both versions now, and can send theirs again over what is kept.
    expect(deniedOf(refused)).toMatchObject({ reason: 'stale', current: { case: { revision: revision + 1, answers: expected }, since: [{ items: Object.keys(first) }] } })
    expected = { ...expected, ...second }
    revision = (await doTo(one, left.ok ? ben : ada, { kind: 'answered', revision: revision + 1, changes: second })).revision
  }
  expect(valueOf(await open(ada, one.id)).case).toMatchObject({ revision: 101, answers: expected })
  expect(await query(appUrl, 'SELECT revision, answers FROM case_file WHERE id = $1', [one.id])).toEqual([{ revision: 101, answers: expected }])
})

test('ten devices answer, share and print at once: every change that was taken is in the story, without a gap', async () => {
  const one = await newCase(ada)
  await doTo(one, ada, share(ben))
  const outcomes = await Promise.all(times(30, (n) => (n % 3 === 0 ? attempt(ada, one.id, { kind: 'answered', revision: 1, changes: { age: 21 + n } }) : attempt(n % 3 === 1 ? ada : ben, one.id, { kind: 'printed', what: 'note' }))))
  const taken = outcomes.filter(({ ok }) => ok).length
  expect(taken).toBe(21)
  const numbers = await query<{ number: number }>(appUrl, 'SELECT number FROM case_event WHERE case_id = $1 ORDER BY number', [one.id])
  expect(numbers.map(({ number }) => number)).toEqual(times(taken + 2, (n) => n + 1))
})

test('one signs while the other answers: the record holds what was kept when it was signed', async () => {
  for (const _ of times(10, (n) => n)) {
    const one = await newCase(ada)
    await doTo(one, ada, share(ben))
    const [signed, answered] = await Promise.all([attempt(ada, one.id, signing(one)), attempt(ben, one.id, { kind: 'answered', revision: 1, changes: { age: 46 } })])
    expect([signed.ok, answered.ok].toSorted()).toEqual([false, true])
    expect(deniedOf(signed.ok ? answered : signed).reason).toBe(signed.ok ? 'signed' : 'stale')
    const records = await query<{ age: number }>(appUrl, "SELECT (canonical::jsonb -> 'answers' ->> 'age')::int AS age FROM record WHERE case_id = $1", [one.id])
    expect(records).toEqual(signed.ok ? [{ age: basePerson.age }] : [])
  }
})

test('the audit of it all holds', async () => {
  expect((await verifyAudit()).faults).toEqual([])
})
