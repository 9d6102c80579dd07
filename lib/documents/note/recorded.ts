import { sayAnswer } from '../../cases/answers-in-words'
import type { Answers } from '../../clinical/answers'
import { appliesAfter } from '../../clinical/applies'
import { isPutAside } from '../../clinical/put-aside'
import type { Section } from '../../clinical/item'
import { itemIds, items, type ItemId } from '../../clinical/items'
import type { Reading } from '../../clinical/reading'
import type { VariableId } from '../../clinical/variables'
import { isNotAsked } from '../not-asked'
import { hasValue, quoteOf, stating, type Clause } from './clause'
import { unreadWords } from './conclusions'
import { readingOf } from './person'

/** Quotes that say the answer alone: a sentence has to name the question with them. */
const bare: ReadonlySet<ItemId> = new Set(['ideationRecency', 'ideationReporter', 'behaviorWhen', 'riskView'])

const sayGiven = (answers: Answers, id: ItemId): string => `${items[id].says}: ${sayAnswer(id, answers[id])}`

/** Why an answer does not count today, in words; undefined where it does. */
function unread(reading: Reading, id: ItemId): string | undefined {
  const standing = readingOf(reading, id as VariableId)?.standing
  return standing !== undefined && Object.hasOwn(unreadWords, standing) ? unreadWords[standing as keyof typeof unreadWords] : undefined
}

/** One answer as a phrase of this person: the quote of a choice, or the question with what was given; one that does not count says why. */
function phrase(reading: Reading, id: ItemId): string {
  const quote = bare.has(id) ? undefined : quoteOf(reading.answers, id)
  const why = unread(reading, id)
  return `${quote ?? sayGiven(reading.answers, id)}${why === undefined ? '' : ` (${why})`}`
}

const valuesIn = ({ answers }: Reading): readonly ItemId[] => itemIds.filter((id) => id !== 'trials' && hasValue(answers, id))

/** Every answer of a section that has a value, in the order of the intake, without those put aside by others; the trials have a part of their own. */
export function recordedClauses(section: Section, reading: Reading): readonly Clause[] {
  const told = valuesIn(reading).filter((id) => items[id].section === section && !isPutAside(id, reading.answers))
  return told.map((id) => stating(phrase(reading, id), { items: [id] }))
}

/** Answers that other answers put aside: they are kept, and nothing reads them. */
export function putAsideClauses(reading: Reading): readonly Clause[] {
  const found = valuesIn(reading).filter((id) => isPutAside(id, reading.answers))
  return found.map((id) => stating(sayGiven(reading.answers, id), { items: [id] }))
}

/** The questions of a section to which the answer was a way of not knowing, each with that way; without those that were not asked, and those that do not apply. */
export function notKnownClauses(section: Section, answers: Answers): readonly Clause[] {
  const open = itemIds.filter((id) => items[id].section === section && !isNotAsked(id, answers) && !hasValue(answers, id) && !isPutAside(id, answers))
  return open.map((id) => {
    const way = sayAnswer(id, answers[id]).toLowerCase()
    return stating(way === 'not known' ? items[id].says : `${items[id].says} (${way})`, { open: [id] })
  })
}

/** Whether the answers to other questions leave no place for this one. */
const isShutOut = (id: ItemId, answers: Answers): boolean => appliesAfter(id, (on) => answers[on]) === 'no'

/** The questions that have no answer at all, or one that says they were not asked, without those that do not apply. */
export const notAsked = (answers: Answers): readonly ItemId[] => itemIds.filter((id) => isNotAsked(id, answers) && !isShutOut(id, answers))

/** How many more have no answer, or one that is a way of not knowing, and do not apply after other answers. */
export function notApplyingClauses(answers: Answers): readonly Clause[] {
  const open = itemIds.filter((id) => !hasValue(answers, id) && isShutOut(id, answers))
  return open.length === 0 ? [] : [stating(`${open.length} more ${open.length === 1 ? 'does' : 'do'} not apply after other answers`, { open })]
}
