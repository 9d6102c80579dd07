import type { Page } from 'playwright-core'
import { keepDraft } from '../../components/consult/draft/kept-draft'
import { toEntries } from '../../components/consult/draft/to-entries'
import type { Answers } from '../../lib/clinical/answers'

/** What keeping a draft of these answers writes into a tab. */
function draftOf(answers: Answers): readonly (readonly [key: string, value: string])[] {
  const written = new Map<string, string>()
  const storage: Pick<Storage, 'setItem'> = { setItem: (key, value) => void written.set(key, value) }
  keepDraft(storage as Storage, Date.now(), toEntries(answers))
  return [...written]
}

/** Puts a draft into the tab before the page loads, as if these answers had been given there. */
export async function layDraft(page: Page, answers: Answers): Promise<void> {
  await page.addInitScript((draft) => draft.forEach(([key, value]) => sessionStorage.setItem(key, value)), draftOf(answers))
}
