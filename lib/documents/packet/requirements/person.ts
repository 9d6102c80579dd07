import type { ItemId } from '../../../clinical/items'
import { readFact, type Reading } from '../../../clinical/reading'
import { placeOf } from '../../../clinical/variables'
import { routesOf } from '../../../guidance/routes'
import type { RouteStanding } from '../../../guidance/assessment'
import type { Tri } from '../../../logic/tri'
import { hasValue } from '../../note/clause'
import type { Requirement } from '../requirement'
import { byFact, isSilent, type Found } from './found'

type Of<K extends Requirement['kind']> = Extract<Requirement, { readonly kind: K }>

export function ageFound(reading: Reading, { from, to = Infinity }: Of<'age'>): Found {
  return byFact(reading, 'age', (age) => (Number(age) >= from && Number(age) <= to ? 'yes' : 'no'))
}

const depressions: Readonly<Record<string, Tri>> = { 'mdd-single': 'yes', 'mdd-recurrent': 'yes', psychotic: 'unknown' }

/** A major depressive episode now. Whether one with psychosis counts is not stated by any plan that was read. */
export function diagnosisFound(reading: Reading): Found {
  const psychotic = reading.answers.problem === 'psychotic'
  return byFact(reading, 'problem', (problem) => depressions[problem] ?? 'no', () => (psychotic ? ['Whether psychotic depression counts is not stated.'] : []))
}

export function psychosisFound(reading: Reading, { unlessBenefitOutweighs = false }: Of<'no-psychosis'>): Found {
  const current = unlessBenefitOutweighs ? 'unknown' : 'no'
  return byFact(reading, 'psychosis', (psychosis) => (psychosis === 'never' ? 'yes' : psychosis === 'current' ? current : 'unknown'), (verdict) => {
    if (verdict !== 'unknown' || isSilent(reading, ['psychosis'])) return []
    return [unlessBenefitOutweighs ? 'The plan asks that benefit outweighs risk: say why in the request.' : 'Whether psychosis in the past counts is not stated.']
  })
}

const acuteItems = ['ideation', 'ideationRecency', 'behavior', 'problem', 'age'] as const satisfies readonly ItemId[]
const verdictOfRoute: Readonly<Record<RouteStanding, Tri>> = { met: 'yes', arguable: 'unknown', 'not-met': 'no', unknown: 'unknown' }

/** The approved use for acute suicidality, as the guidance reads it. */
export function acuteSuicidalityFound(reading: Reading): Found {
  const read = routesOf(reading, 'esketamine').find(({ id }) => id === 'mdsi')?.standing ?? 'unknown'
  // That the problem is another one is only told by its own question.
  const standing = hasValue(reading.answers, 'problem') ? read : 'unknown'
  const open = acuteItems.filter((id) => reading.variables[placeOf(id)]?.standing !== 'known')
  const told = (['ideation', 'behavior'] as const).filter((id) => !isSilent(reading, [id]))
  return {
    verdict: verdictOfRoute[standing],
    shows: told.map((id) => (id === 'behavior' ? readFact(reading, 'recentBehavior').seen : readFact(reading, id).seen)).join('; '),
    items: acuteItems,
    lacks: standing === 'arguable' ? ['Close to the approved use. Where it ends is drawn by a convention of this project: the label sets no number of days.'] : [],
    silent: isSilent(reading, open),
  }
}
