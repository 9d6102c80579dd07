import { sayAnswer } from '../../cases/answers-in-words'
import type { Answers } from '../../clinical/answers'
import type { Section } from '../../clinical/item'
import { itemIds, items, type ItemId } from '../../clinical/items'
import { hasValue, quoteOf, stating, type Clause } from './clause'

/** Quotes that a sentence has to name the question with: they say the answer alone. */
const bare: ReadonlySet<ItemId> = new Set(['ideationRecency'])

/** One answer as a phrase of this person: the quote of a choice, or the question with what was given. */
function phrase(answers: Answers, id: ItemId): string {
  const quote = bare.has(id) ? undefined : quoteOf(answers, id)
  return quote ?? `${items[id].says}: ${sayAnswer(id, answers[id])}`
}

const answeredIn = (section: Section, answers: Answers): readonly ItemId[] => itemIds.filter((id) => items[id].section === section && answers[id] !== undefined)

/** Every answer of a section that has a value, in the order of the intake; the trials have a part of their own. */
export function recordedClauses(section: Section, answers: Answers): readonly Clause[] {
  return answeredIn(section, answers).flatMap((id) => (id !== 'trials' && hasValue(answers, id) ? [stating(phrase(answers, id), { items: [id] })] : []))
}

/** The questions of a section to which the answer was a way of not knowing, each with that way. */
export function notKnownClauses(section: Section, answers: Answers): readonly Clause[] {
  return answeredIn(section, answers).flatMap((id) => {
    if (hasValue(answers, id)) return []
    const way = sayAnswer(id, answers[id]).toLowerCase()
    return [stating(way === 'not known' ? items[id].says : `${items[id].says} (${way})`, { open: [id] })]
  })
}

/** The questions that have no answer at all. */
export const notAsked = (answers: Answers): readonly ItemId[] => itemIds.filter((id) => answers[id] === undefined)
