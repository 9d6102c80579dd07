import type { OptionAssessment } from '../guidance/assessment'
import { namedRoutes } from '../guidance/routes'

/** The uses that a verdict rests on, as one phrase; undefined where the option does not stay in question. */
export function routesSaid({ verdict, routes }: Pick<OptionAssessment, 'verdict' | 'routes'>): string | undefined {
  if (verdict !== 'discuss' && verdict !== 'discuss-with-care') return undefined
  const named = namedRoutes(routes).map(({ says, standing }) => `${says}${standing === 'arguable' ? ' (arguable)' : ''}`)
  return named.length === 0 ? undefined : named.join('; also: ')
}
