import { NOT_KNOWN, type NotKnown } from '../../clinical/answers'
import { askedUnknown, noneAtAll } from '../codes'
import type { Coding } from '../fhir/elements'
import type { QuestionnaireItem } from '../fhir/questionnaire'
import { answerAt, answersAt, enabling, faulty, framed, insteadOf, silent, type Cell, type Place } from './cell'
import type { Found } from './given'
import { heardOption, notKnownOption, offered, optionFor, type Option } from './shape'

/** What is said instead of a list: that there is none, or that it is not known. */
const instead = [{ value: 'none', coding: noneAtAll }, notKnownOption] as const satisfies readonly Option<'none' | NotKnown>[]

export function asksInsteadOfList({ linkId, text, gates }: Place): QuestionnaireItem {
  return { linkId: insteadOf(linkId), text: `${text}: none, or not known`, type: 'choice', answerOption: instead.map(optionFor), ...enabling(gates) }
}

/** What is said where there are no rows to tell. */
export function codeInstead(value: readonly unknown[] | NotKnown): Coding | undefined {
  if (value === NOT_KNOWN) return askedUnknown
  return value.length === 0 ? noneAtAll : undefined
}

/** What was said instead of a list; `fault` where it cannot be read. */
export function heardInstead(found: Found, linkId: string): { readonly value?: readonly never[] | NotKnown; readonly fault?: string } {
  const given = answerAt(found, insteadOf(linkId))
  if (given === undefined) return {}
  if (typeof given === 'string') return { fault: given }
  const said = heardOption<'none' | NotKnown>(instead, given)
  if (said === undefined) return { fault: offered(instead) }
  return { value: said === 'none' ? [] : said }
}

/** Any of a list, each at most once. */
export function listCell(place: Place, options: readonly Option<string>[]): Cell<readonly string[] | NotKnown> {
  const ask = framed(place, { type: 'choice', repeats: true, answerOption: options.map(optionFor) })
  const insteadAsk = asksInsteadOfList(place)
  return {
    asks: [ask, insteadAsk],
    tell: (value) => {
      const coding = codeInstead(value)
      if (coding !== undefined || value === NOT_KNOWN) return [{ linkId: insteadAsk.linkId, text: insteadAsk.text, answer: [{ valueCoding: coding ?? askedUnknown }] }]
      const chosen = value.flatMap((one) => options.filter((option) => option.value === one))
      return [{ linkId: ask.linkId, text: ask.text, answer: chosen.map((option) => ({ valueCoding: option.coding })) }]
    },
    hear: (found, field) => {
      const answers = answersAt(found, place.linkId)
      if (typeof answers === 'string') return faulty(field, answers)
      const { value, fault } = heardInstead(found, place.linkId)
      if (fault !== undefined) return faulty(field, fault)
      if (answers.length === 0) return value === undefined ? silent : { value, faults: [] }
      if (value !== undefined) return faulty(field, 'answers, or what is said instead of them, not both')
      const heard = answers.map((given) => heardOption(options, given))
      const values = heard.filter((one) => one !== undefined)
      return values.length === heard.length && new Set(values).size === values.length ? { value: values, faults: [] } : faulty(field, `${offered(options)}; each once`)
    },
  }
}
