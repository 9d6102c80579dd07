import { decide, trace, type ReadFact, type Trace } from '../logic/trace'
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

const bipolarRoute: Definition = { id: 'bipolar', says: 'Bipolar depression under specialist oversight', arguable: bipolarGround }

/** The routes that are in question for somebody: of bipolar depression, infusions alone. */
function routesFor(option: Option, readOne: ReadFact): readonly Definition[] {
  return option === 'racemic' && decide(bipolar, readOne) === 'yes' ? [...definitions.racemic, bipolarRoute] : definitions[option]
}

const decideRoute = (condition: Condition | undefined, readOne: ReadFact): Tri => (condition === undefined ? 'no' : decide(condition, readOne))

/** How each route of an option stands. */
export function routesOf(reading: Reading, option: Option): readonly Route[] {
  const readOne = factReader(readFacts(reading))
  return routesFor(option, readOne).map(({ id, says, met, arguable }) => ({ id, standing: standing(decideRoute(met, readOne), decideRoute(arguable, readOne)), says }))
}

/** Why each route of an option that is met, or at best arguable, is so. */
export function routeTraces(reading: Reading, option: Option): readonly { readonly id: RouteId; readonly trace: Trace }[] {
  const readOne = factReader(readFacts(reading))
  return routesFor(option, readOne).flatMap(({ id, met, arguable }) => {
    const ground = decideRoute(met, readOne) === 'yes' ? met : arguable
    const traced = ground && trace(ground, readOne)
    return traced?.verdict === 'yes' ? [{ id, trace: traced }] : []
  })
}

/** The routes that are named: those that are met, else those that are arguable. */
export function namedRoutes(routes: readonly Route[]): readonly Route[] {
  const met = routes.filter(({ standing }) => standing === 'met')
  return met.length > 0 ? met : routes.filter(({ standing }) => standing === 'arguable')
}

/** The route a verdict rests on: the first that is met, else the first arguable. */
export function mainRoute(routes: readonly Route[]): RouteId | undefined {
  return namedRoutes(routes)[0]?.id
}

