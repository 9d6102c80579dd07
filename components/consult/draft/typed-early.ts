import { choiceIds, listIds, typedIds, type Entries } from './entries'

/** The entries, with what was typed or ticked in the page before its script had loaded. */
export function withTypedEarly(entries: Entries, typed: FormData): Entries {
  const first = (name: string): string => {
    const [found = ''] = typed.getAll(name).filter((value) => typeof value === 'string' && value !== '')
    return typeof found === 'string' ? found : ''
  }
  const early = { ...entries }
  for (const id of [...choiceIds, ...typedIds]) if (first(id) !== '') early[id] = first(id)
  for (const id of listIds) {
    const ticked = typed.getAll(id).filter((value) => typeof value === 'string')
    if (ticked.length > 0) early[id] = ticked
  }
  const cell = (name: 'systolic' | 'diastolic' | 'date'): string => {
    const found = first(`bloodPressure.${name}`)
    return found === '' ? entries.bloodPressure[name] : found
  }
  early.bloodPressure = {
    ...entries.bloodPressure,
    systolic: cell('systolic'),
    diastolic: cell('diastolic'),
    date: cell('date'),
    notKnown: entries.bloodPressure.notKnown || first('bloodPressure.notKnown') !== '',
  }
  for (const table of ['trials', 'scores'] as const) {
    const instead = first(`${table}.instead`)
    if (instead === '') continue
    if (table === 'trials') early.trials = { ...entries.trials, instead }
    else early.scores = { ...entries.scores, instead }
  }
  return early
}
