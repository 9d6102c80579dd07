import type { Coding } from '@/lib/interop/fhir/elements'
import type { EnableWhen, QuestionnaireItem } from '@/lib/interop/fhir/questionnaire'
import type { QuestionnaireResponse, ResponseItem } from '@/lib/interop/fhir/questionnaire-response'

const below = (items: readonly ResponseItem[] = []): readonly ResponseItem[] => items.flatMap((item) => [item, ...below(item.item)])

/** Whether a questionnaire puts a question to whoever gave this response, as FHIR R4 says it. */
export function isEnabled({ enableWhen = [], enableBehavior }: QuestionnaireItem, response: QuestionnaireResponse): boolean {
  if (enableWhen.length > 1 && enableBehavior !== 'any') throw new Error('several conditions are not joined')
  const codingsAt = (linkId: string): readonly Coding[] =>
    below(response.item).flatMap((item) => (item.linkId === linkId ? (item.answer ?? []).flatMap((answer) => ('valueCoding' in answer ? [answer.valueCoding] : [])) : []))
  const isMet = (when: EnableWhen): boolean => {
    const given = codingsAt(when.question)
    if (when.operator === 'exists') return given.length > 0 === when.answerBoolean
    return given.some(({ system, code }) => system === when.answerCoding.system && code === when.answerCoding.code)
  }
  return enableWhen.length === 0 || enableWhen.some(isMet)
}
