import type { Page } from 'playwright-core'
import { keepDraft } from '../../components/consult/draft/kept-draft'
import { toEntries } from '../../components/consult/draft/to-entries'
import type { Answers } from '../../lib/clinical/answers'

/** When a draft was kept, and whether it is marked as the synthetic example. */
type Kept = { readonly now?: number; readonly example?: boolean }

/** What keeping a draft of these answers writes into a tab. */
function draftOf(answers: Answers, { now = Date.now(), example = false }: Kept): readonly (readonly [key: string, value: string])[] {
  const written = new Map<string, string>()
  const storage: Pick<Storage, 'setItem'> = { setItem: (key, value) => void written.set(key, value) }
  keepDraft(storage as Storage, now, { ...toEntries(answers), example })
  return [...written]
}

/** Puts a draft into the tab before the page loads, as if these answers had been given there. */
export async function layDraft(page: Page, answers: Answers, kept: Kept = {}): Promise<void> {
  await page.addInitScript((draft) => draft.forEach(([key, value]) => sessionStorage.setItem(key, value)), draftOf(answers, kept))
}
