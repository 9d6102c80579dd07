import { coverageSources } from './sources/coverage'
import { esketamineTrialSources } from './sources/esketamine-trials'
import { guidelineSources } from './sources/guidelines'
import { instrumentSources } from './sources/instruments'
import { ketamineTrialSources } from './sources/ketamine-trials'
import { labelSources } from './sources/labels'
import { practiceSources } from './sources/practice'
import type { Source } from './types'

/** Every document a record stands on, each once. */
export const sources = [
  ...labelSources,
  ...esketamineTrialSources,
  ...ketamineTrialSources,
  ...guidelineSources,
  ...instrumentSources,
  ...coverageSources,
  ...practiceSources,
] as const satisfies readonly Source[]

export type SourceId = (typeof sources)[number]['id']

const byId: ReadonlyMap<string, Source> = new Map(sources.map((one) => [one.id, one]))

/** The document of an id. */
export function source(id: SourceId): Source {
  // The map holds every id the type allows: both come from the one list above.
  return byId.get(id) as Source
}
