import { NOT_KNOWN, type Answers } from '../clinical/answers'
import { appliesAfter } from '../clinical/applies'
import { basePerson } from '../clinical/base-person'
import type { Section } from '../clinical/item'
import { itemIds, items, sections, type ItemId } from '../clinical/items'
import type { Known, Trial } from '../clinical/trials/trial'
import { episodeWords, stoppedWords, takenWords } from '../clinical/trials/words'
import { isSame } from '../cases/canonical'
import { sayAnswer } from '../cases/answers-in-words'

/** What a fact of a case is known by: its question, and its row where the question has several. */
export type CaseFactId = ItemId | `${RowItem}/${number}`

const rowItems = ['trials', 'scores'] as const satisfies readonly ItemId[]
type RowItem = (typeof rowItems)[number]

/** One thing told of the person, which can be marked as speaking for or against an option. */
export type CaseFact = { readonly id: CaseFactId; readonly item: ItemId; readonly asked: string; readonly answer: string }

/** The facts of one part of the intake: those told apart, and the questions whose answer was nothing out of the ordinary. */
export type FactGroup = { readonly section: Section; readonly title: string; readonly told: readonly CaseFact[]; readonly clear: readonly string[] }

/** What is always told apart, however ordinary it is. */
const always: ReadonlySet<ItemId> = new Set<ItemId>([
  ...(['ideation', 'behavior', 'setting', 'age', 'problem', 'psychosis', 'mania', 'severityView', 'scores', 'trials'] as const),
  ...(['psychotherapy', 'ect', 'oralAntidepressant', 'bloodPressure', 'hypertension', 'pregnancy', 'capacity', 'certifiedSite', 'infusionSite'] as const),
])

const base: Answers = basePerson

function isRowItem(item: ItemId): item is RowItem {
  return rowItems.some((one) => one === item)
}

/** The question that a fact answers. */
export function itemOf(fact: CaseFactId): ItemId {
  const [item] = fact.split('/') as [ItemId]
  return item
}

/** One part of a trial, where it was asked about. */
function told<T extends string>(answer: Known<T> | undefined, says: (known: T) => string, notKnown: string): readonly string[] {
  if (answer === undefined) return []
  return [answer === NOT_KNOWN ? notKnown : says(answer).toLowerCase()]
}

/** Where a part of a trial can be told in two ways: that it is not known, when neither way tells it. */
function toldInNeither(answers: readonly unknown[], says: string): readonly string[] {
  return answers.includes(NOT_KNOWN) && answers.every((one) => one === undefined || one === NOT_KNOWN) ? [says] : []
}

/** What decides whether a trial counts, beside its course: what is not known of it, how it was taken, how it ended, and when it was. */
function sayCircumstances({ doseMg, doseBand, weeks, weeksBand, taken, stopped, episode }: Trial): readonly string[] {
  return [
    ...toldInNeither([doseMg, doseBand], 'dose: not known'),
    ...toldInNeither([weeks, weeksBand], 'weeks: not known'),
    ...told(taken, (one) => `taken: ${takenWords[one]}`, 'how it was taken: not known'),
    ...told(stopped, (one) => (one === 'ongoing' ? 'still taken' : `stopped: ${stoppedWords[one]}`), 'why it stopped: not known'),
    ...told(episode, (one) => episodeWords[one], 'episode: not known'),
  ]
}

/** One row of a question that has several. */
function sayRow(item: RowItem, row: unknown): string {
  const says = sayAnswer(item, [row])
  return item === 'trials' ? [says, ...sayCircumstances(row as Trial)].join('; ') : says
}

function factsAt(item: ItemId, value: unknown): readonly CaseFact[] {
  const { ask: asked } = items[item]
  if (isRowItem(item) && Array.isArray(value) && value.length > 0) {
    return value.map((row: unknown, at) => ({ id: `${item}/${at}` as const, item, asked, answer: sayRow(item, row) }))
  }
  return [{ id: item, item, asked, answer: sayAnswer(item, value) }]
}

/** Whether a question is put aside by other answers: what hangs on it is then no fact of the case. */
const isAside = (item: ItemId, answers: Answers): boolean => appliesAfter(item, (on) => answers[on]) === 'no'

/** Whether an answer is nothing out of the ordinary: that of the base person, who was asked the same. Where it hangs on others that put it aside there, it is told. */
const isOrdinary = (item: ItemId, answers: Answers): boolean => isSame(answers[item], base[item]) && !isAside(item, base)

/** Everything told of a person, by the parts of the intake. */
export function factsOf(answers: Answers): readonly FactGroup[] {
  return (Object.keys(sections) as Section[]).map((section) => {
    const here = itemIds.filter((id) => items[id].section === section && answers[id] !== undefined && !isAside(id, answers))
    const isTold = (id: ItemId): boolean => always.has(id) || !isOrdinary(id, answers)
    return { section, title: sections[section], told: here.filter(isTold).flatMap((id) => factsAt(id, answers[id])), clear: here.filter((id) => !isTold(id)).map((id) => items[id].ask) }
  })
}

/** Every fact that can be marked. */
export const factIdsOf = (answers: Answers): readonly CaseFactId[] => factsOf(answers).flatMap(({ told }) => told.map(({ id }) => id))

/** What may be asked next: questions that apply and were not asked, or whose answer is not known, the chart's own left out. */
export function openQuestions(answers: Answers): readonly ItemId[] {
  return itemIds.filter((id) => (answers[id] === undefined || answers[id] === NOT_KNOWN) && items[id].role !== 'record' && !isAside(id, answers))
}
