import type { Coding, Reference, Resource } from './elements'

/** One answer; its kind is the kind of the question. */
export type ResponseValue =
  | { readonly valueBoolean: boolean }
  | { readonly valueDecimal: number }
  | { readonly valueDate: string }
  | { readonly valueDateTime: string }
  | { readonly valueString: string }
  | { readonly valueCoding: Coding }

/** A group or a question that was answered; what was not answered is not there. */
export type ResponseItem = {
  readonly linkId: string
  readonly text: string
  readonly answer?: readonly ResponseValue[]
  readonly item?: readonly ResponseItem[]
}

export type QuestionnaireResponse = Resource<'QuestionnaireResponse'> & {
  /** The address of the questionnaire with its version. */
  readonly questionnaire: string
  readonly status: 'in-progress' | 'completed'
  readonly subject: Reference
  readonly authored: string
  readonly item?: readonly ResponseItem[]
}
