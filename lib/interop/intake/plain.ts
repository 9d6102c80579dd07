import type { QuestionnaireItem } from '../fhir/questionnaire'
import type { ResponseValue } from '../fhir/questionnaire-response'
import { answerAt, faulty, framed, silent, type Cell, type Place } from './cell'
import type { GivenValue } from './given'
import { heardOption, offered, optionFor, type Option } from './shape'

type Plain<V> = { readonly asks: Omit<QuestionnaireItem, 'linkId' | 'text'>; readonly tell: (value: V) => readonly ResponseValue[]; readonly hear: (given: GivenValue) => V | undefined; readonly says: string }

/** A value that has no "not known". */
function plain<V>(place: Place, { asks, tell, hear, says }: Plain<V>): Cell<V> {
  const ask = framed(place, asks)
  return {
    asks: [ask],
    tell: (value) => [{ linkId: ask.linkId, text: ask.text, answer: tell(value) }],
    hear: (found, field) => {
      const given = answerAt(found, place.linkId)
      if (given === undefined) return silent
      if (typeof given === 'string') return faulty(field, given)
      const value = hear(given)
      return value === undefined ? faulty(field, says) : { value, faults: [] }
    },
  }
}

/** Whether something holds; an absent answer says nothing. */
export function flagCell(place: Place): Cell<boolean> {
  return plain(place, {
    asks: { type: 'boolean' },
    tell: (value) => [{ valueBoolean: value }],
    hear: ({ kind, value }) => (kind === 'Boolean' && typeof value === 'boolean' ? value : undefined),
    says: 'true or false',
  })
}

/** One of a list, which is always known. */
export function oneOfCell<V extends string>(place: Place, options: readonly Option<V>[]): Cell<V> {
  return plain(place, {
    asks: { type: 'choice', answerOption: options.map(optionFor) },
    tell: (value) => options.filter((option) => option.value === value).map(({ coding }) => ({ valueCoding: coding })),
    hear: (given) => heardOption(options, given),
    says: offered(options),
  })
}
