import { keptDraft } from '@/components/consult/draft/kept-draft'
import { toAnswers } from '@/components/consult/draft/to-answers'
import { inTab } from '@/components/tab-storage'
import type { Answers } from '@/lib/clinical/answers'

/** The answers that this tab keeps of an open consult; undefined where it keeps none. */
export function answersKept(): Answers | undefined {
  const entries = inTab((storage) => keptDraft(storage, Date.now()))?.gave
  if (entries === undefined) return undefined
  const answers = toAnswers(entries)
  return Object.keys(answers).length === 0 ? undefined : answers
}
