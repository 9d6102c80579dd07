import { PageLink } from '@/components/page-link'
import { ReadingPage } from '@/components/reading-page'

/** Said in place of a page that this person may not see, with why. */
export function DeniedPage({ title, says }: { readonly title: string; readonly says: string }) {
  return (
    <ReadingPage title={title}>
      <p>{says}</p>
      <p>
        <PageLink href="/account">Your account</PageLink>
      </p>
    </ReadingPage>
  )
}
