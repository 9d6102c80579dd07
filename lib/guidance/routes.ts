import { decide, trace, type Trace } from '../logic/trace'
import type { Tri } from '../logic/tri'
import { bipolarGround, infusionAcute, infusionArguable, mdsiArguable, mdsiMet, trdArguable, trdMet } from '../clinical/concepts'
import { readFacts, type Reading } from '../clinical/reading'
import type { Option } from '../clinical/rule'
import { is, type Condition } from '../clinical/words'
import type { Route, RouteId, RouteStanding } from './assessment'
import { factReader } from './states'

type Definition = { readonly id: RouteId; readonly says: string; readonly met?: Condition; readonly arguable?: Condition }

const bipolar: Condition = is('problem', 'bipolar')

/** The ways in which each option can come into question, in the order in which one is named. */
const definitions = {
  esketamine: [
    { id: 'trd', says: 'Treatment-resistant depression, an approved use', met: trdMet, arguable: trdArguable },
    { id: 'mdsi', says: 'Major depression with acute suicidal thoughts or behavior, an approved use', met: mdsiMet, arguable: mdsiArguable },
  ],
  racemic: [
    { id: 'trd', says: 'Treatment-resistant depression, the bar for infusions', met: trdMet, arguable: infusionArguable },
    { id: 'acute', says: 'Acute risk of suicide, treated in hospital', arguable: infusionAcute },
  ],
} as const satisfies Record<Option, readonly Definition[]>

function standing(met: Tri, arguable: Tri): RouteStanding {
  if (met === 'yes') return 'met'
  if (met === 'no' && arguable === 'yes') return 'arguable'
  return met === 'no' && arguable === 'no' ? 'not-met' : 'unknown'
}

/** How each route of an option stands. */
export function routesOf(reading: Reading, option: Option): readonly Route[] {
  const readOne = factReader(readFacts(reading))
  const found = definitions[option].map(({ id, says, ...conditions }: Definition): Route => {
    const met = conditions.met === undefined ? 'no' : decide(conditions.met, readOne)
    const arguable = conditions.arguable === undefined ? 'no' : decide(conditions.arguable, readOne)
    return { id, standing: standing(met, arguable), says }
  })
  if (option === 'esketamine' || decide(bipolar, readOne) !== 'yes') return found
  const ground = decide(bipolarGround, readOne)
  return [...found, { id: 'bipolar', says: 'Bipolar depression under specialist oversight', standing: standing('no', ground) }]
}

/** Why each route of an option that is met, or at best arguable, is so. */
export function routeTraces(reading: Reading, option: Option): readonly { readonly id: RouteId; readonly trace: Trace }[] {
  const readOne = factReader(readFacts(reading))
  const stand = new Map(routesOf(reading, option).map((route) => [route.id, route.standing]))
  const all: readonly Definition[] = [...definitions[option], { id: 'bipolar', says: '', arguable: bipolarGround }]
  return all.flatMap(({ id, met, arguable }) => {
    const on = stand.get(id) === 'met' ? met : stand.get(id) === 'arguable' ? arguable : undefined
    return on === undefined ? [] : [{ id, trace: trace(on, readOne) }]
  })
}

/** The route a verdict rests on: the first that is met, else the first arguable. */
export function mainRoute(routes: readonly Route[]): RouteId | undefined {
  return (routes.find((route) => route.standing === 'met') ?? routes.find((route) => route.standing === 'arguable'))?.id
}

