import fc from 'fast-check'
import { anyAnswers, anyOneAnswer } from '../../__tests__/support/answers-arbitrary'
import { factsOf } from '../../lib/logic/expression'
import type { Answers } from '../../lib/clinical/answers'
import { exampleDay } from '../../lib/clinical/base-person'
import { isFactId, isPlain as isPlainItem } from '../../lib/clinical/fact'
import { isItemId, itemIds, items, type ItemId } from '../../lib/clinical/items'
import { read, readFact, readStated } from '../../lib/clinical/reading'
import { options, type Option } from '../../lib/clinical/rule'
import { placeOfFact, variables } from '../../lib/clinical/variables'
import type { Condition } from '../../lib/clinical/words'
import { assess } from '../../lib/guidance/assess'
import { verdicts } from '../../lib/guidance/decide'
import { decide } from '../../lib/logic/trace'
import { rules } from '../../lib/rules'
import { law, type Law } from './law'

/** Answers by which a condition holds of itself, where it is made of single answers; none for any other condition. */
function answersThatMake(condition: Condition): readonly Answers[] {
  switch (condition.kind) {
    case 'is': {
      const { id } = condition.fact
      return isItemId(id) && isPlainItem(id) ? condition.values.map((value): Answers => ({ [id]: value })) : []
    }
    case 'below':
      return condition.fact.id === 'age' ? [0, condition.limit - 1].map((age) => ({ age })) : []
    case 'concept':
      return answersThatMake(condition.of)
    case 'count': {
      const parts = condition.of.map(answersThatMake)
      if (condition.atLeast === 1) return parts.flat()
      return parts.reduce<readonly Answers[]>((made, part) => made.flatMap((one) => part.map((other) => ({ ...one, ...other }))), [{}])
    }
    case 'reaches':
    case 'not':
      return []
  }
}

type Stop = { readonly rule: string; readonly when: Condition; readonly option: Option; readonly answers: Answers }

/** Every way in which a rule makes an option not supported by an answer or two. */
export const stops: readonly Stop[] = rules.flatMap((rule) =>
  options.flatMap((option) => (rule.effect[option]?.[0] === 'not-supported' ? answersThatMake(rule.when).map((answers) => ({ rule: rule.id, when: rule.when, option, answers })) : [])),
)

/**
 * A contraindication added makes the verdict "not supported", whatever else was answered. Where it contradicts another answer it reads as unknown
 * and stays possible, so the verdict is "not supported" or "cannot tell". Only an urgent sign whose safety answers are too old is not read at all.
 */
const neverRelaxes = law('a contraindication added never relaxes a verdict', fc.tuple(anyAnswers, fc.constantFrom(...stops)), ([answers, stop]) => {
  const reading = read({ ...answers, ...stop.answers }, exampleDay)
  const after = verdicts(reading)[stop.option]
  const holds = decide(stop.when, (id) => (isFactId(id) ? readFact(reading, id) : { possible: [], seen: '' }))
  if (after === 'not-supported') return undefined
  if (holds === 'yes') return `${stop.rule} holds, and ${stop.option} is ${after}`
  const old = reading.stale.some(({ item }) => item === 'safetyAskedAt') || reading.refused.some(({ item }) => item === 'safetyAskedAt')
  if (holds === 'unknown' && (after === 'cannot-tell' || old)) return undefined
  return `${stop.rule}: ${holds}, and ${stop.option} is ${after}`
})

/**
 * Nothing unknown yields "discuss": it is shown only while no open answer is unknown, thoughts of suicide are known, and every completion of the holding
 * answers comes to it. A holding answer may be missing then only where none of its answers changes anything: what is asked in bipolar depression alone.
 */
const neverDiscuss = law('neither what is unknown nor a case where safety leads ever yields "discuss"', anyAnswers, (answers) => {
  const reading = read(answers, exampleDay)
  const open = reading.variables.find(({ role, allowed }, place) => allowed.length > 1 && (role === 'open' || variables[place]?.id === 'ideation'))
  const { options: assessed, safetyFirst } = assess(answers, exampleDay)
  for (const option of options) {
    const { verdict, possible } = assessed[option]
    if (verdict !== 'discuss') continue
    if (safetyFirst) return `${option} is "discuss" although safety leads`
    if (open !== undefined) return `${option} is "discuss" although: ${open.seen}`
    if (possible.join() !== 'discuss') return `${option} is "discuss" although ${possible.join()} are possible`
  }
  return undefined
})

/** The questions that rules which put safety first read, and the dates that say whether those answers still count. */
const leads = rules.filter((rule) => rule.leads !== undefined)
const readBy = (condition: Condition): readonly ItemId[] => factsOf(condition).flatMap(({ id }) => variables[placeOfFact(id)]?.items ?? [])
const leadItems: ReadonlySet<ItemId> = new Set<ItemId>([...leads.flatMap(({ when }) => readBy(when)), 'behaviorWhen', 'behaviorDate', 'safetyAskedAt'])

/** One answer changed to a question that no leading rule reads, by whatever it contradicts: safety leads as it did. */
const elsewhere = anyOneAnswer.filter((change) => itemIds.every((id) => !(id in change) || !leadItems.has(id)))
const safetyStays = law('whether safety leads does not hang on other answers, contradictory ones included', fc.tuple(anyAnswers, elsewhere), ([answers, change]) => {
  const [before, after] = [assess(answers, exampleDay), assess({ ...answers, ...change }, exampleDay)]
  return before.safetyFirst === after.safetyFirst ? undefined : `safety ${after.safetyFirst ? 'leads' : 'no longer leads'} after ${JSON.stringify(change)}`
})

/** A contradiction takes nothing back: safety leads wherever a leading rule holds for what was stated. */
const statedLeads = law('a contradiction never turns safety off', fc.tuple(anyAnswers, anyOneAnswer), ([answers, change]) => {
  const both = { ...answers, ...change }
  const reading = read(both, exampleDay)
  const stated = leads.filter(({ when }) => decide(when, (id) => (isFactId(id) ? readStated(reading, id) : { possible: [], seen: '' })) === 'yes')
  const { safetyFirst, safety } = assess(both, exampleDay)
  if (stated.length > 0 && !safetyFirst) return `stated: ${stated.map(({ id }) => id).join()}`
  return stated.every(({ leads: cause }) => safety.some((lead) => lead.cause === cause)) ? undefined : 'a cause of safety first is not named'
})

/** The questions outside the safety section that can put safety first, or decide what leads. */
export const safetyElsewhere: readonly ItemId[] = [...leadItems].filter((id) => items[id].section !== 'safety')

export const cautionLaws: readonly Law[] = [neverRelaxes, neverDiscuss, safetyStays, statedLeads]
