import { isSame } from '../cases/canonical'
import { NOT_KNOWN, type Answers } from '../clinical/answers'
import { appliesAfter, gatesOf } from '../clinical/applies'
import { basePerson, exampleDay } from '../clinical/base-person'
import type { ItemId } from '../clinical/items'
import { read, type Reading, type VariableReading } from '../clinical/reading'
import { variables } from '../clinical/variables'
import { changesFor, type Change } from '../guidance/changes'

/** The class of a question that is known; undefined while several are possible. */
function classAt({ variables: at }: Reading, place: number): number | undefined {
  const { allowed } = at[place] ?? { allowed: [] }
  return allowed.length === 1 ? allowed[0] : undefined
}

/** The questions that are read together at a place in the order of asking; none where there is no such place. */
export const itemsAt = (place: number): readonly ItemId[] => variables[place]?.items ?? []

/** What names the problem again: without it, there would be no problem of that name. */
const namedAgain: { readonly [problem in NonNullable<Answers['problem']>]?: ItemId } = { 'ptsd-only': 'ptsd', 'personality-only': 'personalityDisorder', 'substance-induced': 'medicineInduced' }

/** Whether a question could be answered otherwise while all else stands: other answers do not put it aside, and it does not name the problem again. */
export function standsAlone(item: ItemId, answers: Answers): boolean {
  return appliesAfter(item, (on) => answers[on]) !== 'no' && (answers.problem === undefined || namedAgain[answers.problem] !== item)
}

/** Whether a question was answered, and is a fact by itself. What hangs on one other question alone belongs to that. */
function isFact(item: ItemId, answers: Answers): boolean {
  return answers[item] !== undefined && standsAlone(item, answers) && gatesOf(item).length !== 1
}

/** Whether a change makes anything otherwise. */
export const isNew = ({ change }: Change, answers: Answers): boolean => (Object.keys(change) as ItemId[]).some((id) => change[id] !== answers[id] && !isSame({ [id]: change[id] }, { [id]: answers[id] }))

/** Whether something is told that ketamine could have brought on, and ketamine before it: the rules do not call it a contradiction where one is missing, and nobody could be so. */
export function isExplained({ broughtOnByKetamine, mania, psychosis, priorEsketamine, priorInfusion, priorOther, dissociatives }: Answers): boolean {
  const wasSo = (answer: string | undefined): boolean => ![undefined, NOT_KNOWN, 'never', 'none', 'no'].includes(answer)
  return broughtOnByKetamine !== 'yes' || ([mania, psychosis].some(wasSo) && [priorEsketamine, priorInfusion, priorOther, dissociatives].some(wasSo))
}

function withItem9(change: Answers, { scores }: Answers): Answers {
  if (change.ideation === undefined || scores === undefined || scores === NOT_KNOWN) return change
  // Item 9 asks for the thoughts again: left as it is, it would contradict them.
  return { ...change, scores: scores.map(({ item9: _, ...score }) => score) }
}

/** One problem stands in the place of another, which is named: "recurrent" alone does not say that it is not in remission. */
function sayInstead({ says, change }: Change, { seen }: VariableReading): string {
  return change.problem === undefined ? says : `${says} instead of ${seen}`
}

/**
 * The facts of a person, each put back to what the base person of the worked examples has: one change a question at most, in the order of asking.
 * None for what is not known, or already as it is there.
 */
export function putBack(reading: Reading): readonly Change[] {
  const { answers, asOf } = reading
  const base = read(basePerson, exampleDay)
  const leadsThere = ({ place, change }: Change): boolean => classAt(read({ ...basePerson, ...change }, exampleDay), place) === classAt(base, place)
  // Of a person of whom nothing is known, every answer is offered.
  return changesFor(read({}, asOf)).flatMap((one) => {
    const [there, here, told] = [classAt(base, one.place), classAt(reading, one.place), reading.variables[one.place]]
    if (told === undefined || there === undefined || here === undefined || there === here) return []
    if (!itemsAt(one.place).some((item) => isFact(item, answers)) || !isNew(one, answers) || !leadsThere(one)) return []
    return [{ ...one, says: sayInstead(one, told), change: withItem9(one.change, answers) }]
  })
}
