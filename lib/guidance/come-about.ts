import type { VariableId } from '../clinical/variables'

/** When an event was, from the latest. */
const times: readonly string[] = ['within-6-weeks', 'within-12-months', 'older']
const over: readonly string[] = ['remission', 'past']
const withoutDisorder: readonly string[] = ['none', 'use', 'heavy']
/** Once there, it is not as if it had never been. */
const lasting: ReadonlySet<string> = new Set<VariableId>([
  ...(['heartFailure', 'arrhythmia', 'otherHeart', 'liver', 'eyePressure', 'respiratory', 'bladder', 'cognition', 'specialistOpinion', 'assessmentDone'] as const),
  ...(['opioids', 'stimulants', 'sedatives', 'cannabis', 'dissociatives', 'alcohol'] as const),
])

/** Whether one known answer can still turn into another: what has happened stays, and what takes time has not passed yet. */
export function canComeAbout(id: string, from: string, to: string): boolean {
  // An event can happen now; one that did only moves into the past.
  if (times.includes(to)) return to === times[0] || (times.includes(from) && times.indexOf(to) > times.indexOf(from))
  if (times.includes(from) || from === 'dementia') return false
  if (withoutDisorder.includes(from)) return !over.includes(to)
  return !lasting.has(id) || !(to === 'no' || withoutDisorder.includes(to))
}
