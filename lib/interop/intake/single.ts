import { NOT_KNOWN, type NotKnown } from '../../clinical/answers'
import { askedUnknown } from '../codes'
import type { EnableWhen, QuestionnaireItem } from '../fhir/questionnaire'
import type { ResponseItem, ResponseValue } from '../fhir/questionnaire-response'
import { hearTyped, tellTyped, type AsTyped } from './as-typed'
import { answerAt, asTyped, enabling, faulty, framed, insteadOf, silent, type Cell, type Heard, type Place } from './cell'
import { hidden } from './extensions'
import type { GivenValue } from './given'
import { heardOption, notKnownOption, optionFor, type Shape } from './shape'

const isNotKnown = (value: unknown): value is NotKnown => value === NOT_KNOWN

/** The question beside a question, in which "not known" is answered. */
export function asksInstead({ linkId, text }: Place, gates: readonly EnableWhen[] = []): QuestionnaireItem {
  return { linkId: insteadOf(linkId), text: `${text}: not known`, type: 'choice', answerOption: [optionFor(notKnownOption)], ...enabling(gates) }
}

function asksTyped({ linkId, text, gates }: Place, { blank, longest }: AsTyped<unknown>): QuestionnaireItem {
  const kind = longest === 0 ? ({ type: 'choice' } as const) : ({ type: 'open-choice', maxLength: longest } as const)
  return { extension: [hidden], linkId: asTyped(linkId), text: `${text}, as typed`, ...kind, answerOption: [{ valueCoding: blank }], ...enabling(gates) }
}

/** Put with the question that it stands beside, or, where that is always put, while it has no answer. */
const gatesInstead = ({ linkId, gates = [] }: Place): readonly EnableWhen[] => (gates.length > 0 ? gates : [{ question: linkId, operator: 'exists', answerBoolean: false }])

const told = ({ linkId, text }: QuestionnaireItem, answer: ResponseValue): readonly ResponseItem[] => [{ linkId, text, answer: [answer] }]

/** What was answered in the question itself, in the one for "not known", and in the one for words as typed. */
type Answered = { readonly given?: GivenValue; readonly unknown?: GivenValue; readonly words?: GivenValue }

function answeredAt(...[found, field, linkId]: [...Parameters<Cell<never>['hear']>, string]): Answered | Heard<never> {
  const [given, unknown, words] = [linkId, insteadOf(linkId), asTyped(linkId)].map((at) => answerAt(found, at))
  for (const fault of [given, unknown, words]) if (typeof fault === 'string') return faulty(field, fault)
  return { given, unknown, words } as Answered
}

const heard = <V>(value: V | undefined, field: string, says: string): Heard<V> => (value === undefined ? faulty(field, says) : { value, faults: [] })

/** A value of one question, which can be "not known", and beside it what its kind of answer cannot hold. */
export function single<V extends string | number>(place: Place, shape: Shape<V>, typed?: AsTyped<V>): Cell<V | NotKnown> {
  const ask = framed(place, shape.asks)
  const unknownAsk = shape.coded === true ? ask : asksInstead(place, gatesInstead(place))
  const typedAsk = typed === undefined ? undefined : asksTyped(place, typed)
  return {
    asks: [...new Set([ask, unknownAsk]), ...(typedAsk === undefined ? [] : [typedAsk])],
    tell: (value) => {
      if (isNotKnown(value)) return told(unknownAsk, { valueCoding: askedUnknown })
      const answer = shape.tell(value)
      if (answer !== undefined) return told(ask, answer)
      return typed === undefined || typedAsk === undefined ? [] : told(typedAsk, tellTyped(typed, value))
    },
    hear: (found, field) => {
      const answered = answeredAt(found, field, place.linkId)
      if ('faults' in answered) return answered
      const { given, unknown, words } = answered
      if (unknown !== undefined) {
        if (given !== undefined || words !== undefined || shape.coded === true) return faulty(field, 'an answer or "not known", not both')
        return heard(heardOption([notKnownOption], unknown), field, `the code ${askedUnknown.code}`)
      }
      if (words !== undefined) return given === undefined ? heard(typed && hearTyped(typed, words), field, shape.says) : faulty(field, 'an answer, or the words as typed, not both')
      if (given === undefined) return silent
      return heard(shape.hear(given) ?? (shape.coded === true ? heardOption([notKnownOption], given) : undefined), field, shape.says)
    },
  }
}
