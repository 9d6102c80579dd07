import { toLocal } from '@/components/case/zone'
import { holdDraft } from '@/components/consult/draft/held-draft'
import { dropDraft, keepDraft, keptDraft } from '@/components/consult/draft/kept-draft'
import { toAnswers } from '@/components/consult/draft/to-answers'
import { toEntries } from '@/components/consult/draft/to-entries'
import { inTab } from '@/components/tab-storage'
import { isSame } from '@/lib/cases/canonical'
import type { Answers } from '@/lib/clinical/answers'
import { itemIds, type ItemId } from '@/lib/clinical/items'

const keptEntries = () => inTab((storage) => keptDraft(storage, Date.now()))?.gave

/** The answers that this tab keeps of an open consult; none where it keeps none. */
export function answersKept(): Answers {
  const entries = keptEntries()
  return entries === undefined ? {} : toAnswers(entries)
}

/** The questions whose answers the form cannot hold as they are. */
export function notHeld(answers: Answers): readonly ItemId[] {
  const local = toLocal(answers)
  const held = toAnswers(toEntries(local))
  return itemIds.filter((id) => !isSame(held[id], local[id]))
}

/** Keeps these answers in place of those that are kept. Gives how that is undone; undefined where the tab keeps nothing. */
export function replaceKept(answers: Answers): (() => void) | undefined {
  const kept = inTab((storage) => {
    const putBack = holdDraft(storage)
    dropDraft(storage)
    keepDraft(storage, Date.now(), toEntries(toLocal(answers)))
    return putBack
  })
  return kept && (() => void inTab(kept.gave))
}
