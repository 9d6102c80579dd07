import { articleApproval } from './article/approval'
import { articleForms } from './article/forms'
import { articleHarms } from './article/harms'
import { articlePlace } from './article/place'
import type { MarkedPassage } from './article/marked-passage'
import { source } from './sources'

/** The source article: consumer reading, judged here claim by claim. */
export const articleSource = source('source-article')

/** The last paragraph of the source article; paragraphs are numbered from 1. */
export const lastParagraph = 71

/** Every marked place in the source article, in its order. */
export const passages = [...articleForms, ...articleApproval, ...articleHarms, ...articlePlace] as const

export type PassageId = (typeof passages)[number]['id']

const byId: ReadonlyMap<string, MarkedPassage> = new Map(passages.map((one) => [one.id, one]))

/** Whether a text is the id of a passage. */
export const isPassageId = (text: string): text is PassageId => byId.has(text)

/** The passage of an id. */
export function passage(id: PassageId): MarkedPassage {
  // The map holds every id the type allows: both come from the one list above.
  return byId.get(id) as MarkedPassage
}
