import { keepDraft, keptDraft, dropDraft } from '@/components/consult/draft/kept-draft'
import { toAnswers } from '@/components/consult/draft/to-answers'
import { toEntries } from '@/components/consult/draft/to-entries'
import { inTab } from '@/components/tab-storage'
import type { Answers } from '@/lib/clinical/answers'

const keptEntries = () => inTab((storage) => keptDraft(storage, Date.now()))?.gave

/** The answers that this tab keeps of an open consult; none where it keeps none. */
export function answersKept(): Answers {
  const entries = keptEntries()
  return entries === undefined ? {} : toAnswers(entries)
}

/** Keeps these answers in place of those that are kept. Gives how that is undone; undefined where the tab keeps nothing. */
export function replaceKept(answers: Answers): (() => void) | undefined {
  const before = keptEntries()
  const kept = inTab((storage) => keepDraft(storage, Date.now(), toEntries(answers)))
  if (kept === undefined) return undefined
  return () => void inTab((storage) => (before === undefined ? dropDraft(storage) : keepDraft(storage, Date.now(), before)))
}
