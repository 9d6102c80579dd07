import type { CodeableConcept, Coding, Extension, Resource } from './elements'

export type AnswerOption = { readonly extension?: readonly Extension[]; readonly valueCoding: Coding }

/** A question is put while its condition is met; several conditions are joined by the question's `enableBehavior`. */
export type EnableWhen = { readonly question: string } & (
  | { readonly operator: 'exists'; readonly answerBoolean: boolean }
  | { readonly operator: '='; readonly answerCoding: Coding }
)

export type QuestionType = 'group' | 'display' | 'boolean' | 'decimal' | 'date' | 'dateTime' | 'string' | 'choice' | 'open-choice'

/** A group, a question, or words beside one. */
export type QuestionnaireItem = {
  readonly extension?: readonly Extension[]
  readonly linkId: string
  readonly code?: readonly Coding[]
  readonly text: string
  readonly type: QuestionType
  readonly enableWhen?: readonly EnableWhen[]
  readonly enableBehavior?: 'any'
  readonly required?: true
  readonly repeats?: true
  readonly maxLength?: number
  readonly answerOption?: readonly AnswerOption[]
  readonly item?: readonly QuestionnaireItem[]
}

export type Questionnaire = Resource<'Questionnaire'> & {
  readonly url: string
  readonly version: string
  readonly name: string
  readonly title: string
  readonly status: 'draft'
  readonly experimental: true
  readonly subjectType: readonly ['Patient']
  readonly publisher: string
  readonly description: string
  readonly useContext: readonly [{ readonly code: Coding; readonly valueCodeableConcept: CodeableConcept }]
  readonly purpose: string
  readonly item: readonly QuestionnaireItem[]
}
