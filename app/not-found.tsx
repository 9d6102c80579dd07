import type { Metadata } from 'next'
import { PageLink } from '@/components/page-link'
import { ReadingPage } from '@/components/reading-page'

export const metadata: Metadata = { title: 'Not found' }

export default function NotFound() {
  return (
    <ReadingPage title="There is no page at this address">
      <p>The address may be mistyped, or the page may have had another name in an earlier version.</p>
      <ul>
        <li>
          <PageLink href="/consult">Open the consult</PageLink>
        </li>
        <li>
          <PageLink href="/rules">Find a rule</PageLink>
        </li>
        <li>
          <PageLink href="/evidence">Search the evidence</PageLink>
        </li>
      </ul>
    </ReadingPage>
  )
}
