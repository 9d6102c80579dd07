import { NOT_KNOWN, type Pressure } from '../../lib/clinical/answers'
import type { InstrumentId, Score } from '../../lib/clinical/instruments'
import type { Item } from '../../lib/clinical/item'
import { itemIds, items } from '../../lib/clinical/items'
import type { Trial } from '../../lib/clinical/trials/trial'
import type { Chance } from './chance'

const drugs = ['sertraline', 'venlafaxine', 'Prozac', 'phenelzine', 'quetiapine', 'lithium', 'nortriptyline', 'kava', '', NOT_KNOWN, 'Zoloft 50'] as const
const dates = ['2026-11-25', '2026-11-01', '2026-08-30', '2020-02-29', '1900-01-01', '2031-01-01', '2026-02-30', 'soon', '', NOT_KNOWN] as const
const moments = [...dates, '2026-11-25T09:30', '2026-11-25T09:30:00Z', '2026-11-24T23:59:59.999+14:00', '2026-11-25T99:99'] as const
const instrumentIds: readonly [InstrumentId, ...InstrumentId[]] = ['phq-9', 'madrs', 'ham-d-17', 'qids-sr16', 'other']
const words = ['', 'insurer', 'ÅÄÖ 薬 💊', '<b>x</b>', "'; DROP TABLE", '0', 'null'] as const

/** Half of the time a likely number, else one that cannot be, or may not. */
function numberOf(chance: Chance): number | typeof NOT_KNOWN {
  if (chance.happens(0.5)) return chance.whole(0, 60)
  return chance.pick([-1, 0, 0.5, 12.34, 300, 1e6, 1e21, 1e308, -1e308, 5e-324, Number.MAX_SAFE_INTEGER, NOT_KNOWN])
}

/** Each field is there half of the time. */
function some<T extends object>(chance: Chance, fields: { readonly [K in keyof T]: () => T[K] }): Partial<T> {
  const entries = Object.entries<() => unknown>(fields).filter(() => chance.happens(0.5))
  return Object.fromEntries(entries.map(([name, draw]) => [name, draw()])) as Partial<T>
}

function trial(chance: Chance): Trial {
  return {
    drug: chance.pick(drugs),
    ...some<Omit<Required<Trial>, 'drug'>>(chance, {
      doseMg: () => numberOf(chance),
      doseBand: () => chance.pick(['below-usual', 'usual-minimum', 'maximum-tolerated', NOT_KNOWN]),
      weeks: () => numberOf(chance),
      weeksBand: () => chance.pick(['under-4', '4-5', '6-7', '8-or-more', NOT_KNOWN]),
      start: () => chance.pick(dates),
      end: () => chance.pick(dates),
      taken: () => chance.pick(['most-days', 'often-missed', NOT_KNOWN]),
      response: () => chance.pick(['none', 'partial', 'good-then-lost', 'good-and-holding', NOT_KNOWN]),
      stopped: () => chance.pick(['side-effects', 'no-benefit', 'ongoing', 'cost', 'preference', 'other', NOT_KNOWN]),
      episode: () => chance.pick(['this', 'earlier', NOT_KNOWN]),
      confirmed: () => chance.happens(0.5),
    }),
  }
}

function score(chance: Chance): Score {
  const rest = some<Pick<Required<Score>, 'item9' | 'date'>>(chance, { item9: () => numberOf(chance), date: () => chance.pick(dates) })
  return { instrument: chance.pick(instrumentIds), total: numberOf(chance), ...rest }
}

function pressure(chance: Chance): Pressure {
  const rest = some<Pick<Required<Pressure>, 'date' | 'confirmed'>>(chance, { date: () => chance.pick(dates), confirmed: () => chance.happens(0.5) })
  return { systolic: numberOf(chance), diastolic: numberOf(chance), ...rest }
}

function several<T>(chance: Chance, most: number, draw: (chance: Chance) => T): readonly T[] {
  return Array.from({ length: chance.happens(0.02) ? most : chance.whole(0, 5) }, () => draw(chance))
}

function answer(item: Item, chance: Chance): unknown {
  if (chance.happens(0.1)) return NOT_KNOWN
  switch (item.kind) {
    case 'choice':
      return chance.pick([NOT_KNOWN, ...Object.keys(item.options), ...Object.keys(item.unknowns ?? {})])
    case 'list':
      return Object.keys(item.options).filter(() => chance.happens(0.4))
    case 'number':
      return numberOf(chance)
    case 'date':
      return chance.pick(dates)
    case 'moment':
      return chance.pick(moments)
    case 'text':
      return chance.pick(words)
    case 'pressure':
      return pressure(chance)
    case 'trials':
      return several(chance, 60, trial)
    case 'scores':
      return several(chance, 200, score)
  }
}

/** Answers of a shape that is taken, whatever they say: often impossible, old or contradictory. */
export function someAnswers(chance: Chance): Record<string, unknown> {
  const share = chance.next()
  return Object.fromEntries(itemIds.filter(() => chance.happens(share)).map((id) => [id, answer(items[id], chance)]))
}
