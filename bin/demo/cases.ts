import { randomUUID } from 'node:crypto'
import type { Actor } from '../../lib/accounts/person'
import { change } from '../../lib/cases/store/change'
import { create } from '../../lib/cases/store/create'
import type { Outcome } from '../../lib/cases/store/outcome'
import type { Answers } from '../../lib/clinical/answers'
import { basePerson } from '../../lib/clinical/base-person'
import { addDays, type IsoDate } from '../../lib/clinical/dates'

export type DemoCase = { readonly label: string; readonly answers: Answers }

const [sertraline, venlafaxine] = basePerson.trials

/** What the packet asks beside the guidance, as it was answered on that day. */
function forPacket(today: IsoDate): Answers {
  return {
    payer: 'Plan A (synthetic)',
    episodeWeeks: 26,
    psychotherapyResponse: 'none',
    tms: 'declined',
    oralAntidepressantName: 'venlafaxine',
    registerCheckedOn: today,
    safetyAskedAt: today,
  }
}

const daysBefore = (today: IsoDate, days: number): IsoDate => addDays(today, -days) ?? today

/** Synthetic people of the clinic, seen on a day: one for each way in which guidance may come out, and some that wait for something. */
export function demoCases(today: IsoDate): readonly DemoCase[] {
  const first = { ...sertraline, start: daysBefore(today, 140), end: daysBefore(today, 70) }
  const second = { ...venlafaxine, start: daysBefore(today, 56) }
  const seen: Answers = {
    ...basePerson,
    ...forPacket(today),
    bloodPressure: { ...basePerson.bloodPressure, date: today },
    scores: basePerson.scores.map((score) => ({ ...score, date: today })),
    trials: [first, second],
  }
  const unknownTrial = { drug: 'not-known', doseMg: 'not-known', weeks: 'not-known', taken: 'not-known', response: 'not-known', stopped: 'not-known', episode: 'this' } as const
  return [
    { label: 'Blue heron (synthetic)', answers: { ...seen, trials: [{ ...sertraline, start: 'not-known' }, second] } },
    { label: 'Grey owl (synthetic)', answers: { ...seen, bloodPressure: { systolic: 152, diastolic: 94, date: today }, hypertension: 'controlled' } },
    { label: 'Marsh wren (synthetic)', answers: { ...seen, oralAntidepressantName: 'escitalopram', trials: [first, { ...second, drug: 'escitalopram', doseMg: 10, weeks: 3, start: daysBefore(today, 21) }] } },
    { label: 'Red kite (synthetic)', answers: { ...seen, aneurysm: 'yes' } },
    { label: 'Tree swift (synthetic)', answers: { ...seen, ideation: 'plan-intent', ideationRecency: 'today', accessToMeans: 'no', aloneNow: 'no', setting: 'emergency' } },
    { label: 'Sand plover (synthetic)', answers: { ...seen, trials: [first, unknownTrial], bloodPressure: 'not-known', hypertension: 'not-known' } },
    { label: 'Reed warbler (synthetic)', answers: {} },
  ]
}

function done<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.denied.says)
  return outcome.value
}

/** Begins the synthetic cases as their psychiatrist, and shares one of them with each of these colleagues. Returns how many there are. */
export async function makeDemoCases(psychiatrist: Actor, colleagues: readonly Actor[], today: IsoDate): Promise<number> {
  const cases = demoCases(today)
  for (const [at, { label, answers }] of cases.entries()) {
    const { id } = done(await create(psychiatrist, { id: randomUUID(), label, answers }))
    const colleague = colleagues[at]
    if (colleague !== undefined) done(await change(psychiatrist, id, { kind: 'shared', with: colleague.id, sharing: colleague.role === 'trainee' ? 'read' : 'write' }))
  }
  return cases.length
}
