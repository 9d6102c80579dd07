import type { FactName } from '../logic/expression'
import { items, itemIds, type ItemId, type Items } from './items'
import type { ChoiceItem } from './item'

/** Facts taken from several answers, or from an answer that is not a choice: those that are words. */
export const wordFacts = {
  recentBehavior: { says: 'latest suicidal behavior', values: ['none', 'earlier', 'three-months', 'month', 'week'] },
  severityView: { says: 'the clinician’s view of severity', values: ['mild', 'moderate', 'severe', 'not-formed'] },
  scale: { says: 'the rating scale that counts', values: ['none', 'mild', 'below-trial-entry', 'at-trial-entry'] },
  failuresInOneClass: { says: 'all failed trials in one class', values: ['no', 'yes'] },
  moreThanFiveFailures: { says: 'more than 5 failed trials', values: ['no', 'yes'] },
  belowTwoAtEightWeeks: { says: 'count below 2 where 8 weeks are asked for', values: ['no', 'yes'] },
  intolerance: { says: 'a trial stopped early for side effects', values: ['no', 'yes'] },
  trialStage: { says: 'how far treatment in this episode has come', values: ['tried', 'untried', 'response-holds'] },
} as const

/** Facts that are numbers. */
export const numberFacts = {
  age: 'age in years',
  systolic: 'systolic blood pressure in mmHg',
  diastolic: 'diastolic blood pressure in mmHg',
  bipolarTreatments: 'adequate bipolar depression treatments tried',
  adequateTrials: 'adequate antidepressant trials in this episode',
  adequateByOtherTable: 'adequate trials by the other dose table',
  partialTrials: 'adequate trials with a partial response',
  furtherTrials: 'trials adequate in an earlier episode, only at 4 weeks, or only by the other dose table',
  augmentations: 'adequate augmentation trials',
} as const

type JointId = keyof typeof wordFacts
type ChoiceId = { [K in ItemId]: Items[K] extends { readonly kind: 'choice' } ? K : never }[ItemId]
type SplitId = 'behavior' | 'behaviorWhen' | 'severityView'

/** A choice question that is a fact by itself. */
export type PlainId = Exclude<ChoiceId, SplitId>
export type WordId = PlainId | JointId
export type NumberId = keyof typeof numberFacts
export type FactId = WordId | NumberId

export type WordOf<K extends WordId> = K extends JointId
  ? (typeof wordFacts)[K]['values'][number]
  : K extends PlainId
    ? Items[K] extends ChoiceItem<infer V, infer _U>
      ? V
      : never
    : never

/** Something the answers can tell, by the name its question or its reading gives it. */
export type Fact = FactName & { readonly id: FactId }

const split: ReadonlySet<string> = new Set<SplitId>(['behavior', 'behaviorWhen', 'severityView'])

export function isPlain(id: ItemId): id is PlainId {
  const item = items[id]
  return item.kind === 'choice' && !split.has(id)
}

/** The plain questions that rules may read. */
export const plainIds: readonly PlainId[] = itemIds.filter(isPlain).filter((id) => items[id].role !== 'record')

const byId = new Map<FactId, Fact>()
for (const id of plainIds) byId.set(id, { id, says: items[id].says })
for (const id of Object.keys(wordFacts) as JointId[]) byId.set(id, { id, says: wordFacts[id].says })
for (const id of Object.keys(numberFacts) as NumberId[]) byId.set(id, { id, says: numberFacts[id] })

export const facts: ReadonlyMap<FactId, Fact> = byId

/** A fact by its id. A rule that names a question kept only for the chart gets a fact that nothing answers: a test refuses it. */
export function fact(id: FactId): Fact {
  return byId.get(id) ?? { id, says: id }
}

export function isFactId(id: string): id is FactId {
  const known: ReadonlyMap<string, Fact> = byId
  return known.has(id)
}
