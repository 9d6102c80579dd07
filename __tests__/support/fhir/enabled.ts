import type { Coding } from '@/lib/interop/fhir/elements'
import type { EnableWhen, QuestionnaireItem } from '@/lib/interop/fhir/questionnaire'
import type { QuestionnaireResponse, ResponseItem } from '@/lib/interop/fhir/questionnaire-response'

const below = (items: readonly ResponseItem[] = []): readonly ResponseItem[] => items.flatMap((item) => [item, ...below(item.item)])

/** Whether a questionnaire puts a question to whoever gave this response, as FHIR R4 says it; the response is gone through once, for however many questions. */
export function enabledBy(response: QuestionnaireResponse): (ask: QuestionnaireItem) => boolean {
  const given = below(response.item)
  const codingsAt = (linkId: string): readonly Coding[] =>
    given.flatMap((item) => (item.linkId === linkId ? (item.answer ?? []).flatMap((answer) => ('valueCoding' in answer ? [answer.valueCoding] : [])) : []))
  const isMet = (when: EnableWhen): boolean => {
    const codings = codingsAt(when.question)
    if (when.operator === 'exists') return codings.length > 0 === when.answerBoolean
    return codings.some(({ system, code }) => system === when.answerCoding.system && code === when.answerCoding.code)
  }
  return ({ enableWhen = [], enableBehavior }) => {
    if (enableWhen.length > 1 && enableBehavior !== 'any') throw new Error('several conditions are not joined')
    return enableWhen.length === 0 || enableWhen.some(isMet)
  }
}
