import type { Metadata } from 'next'
import { LinkList } from '@/components/link-list'
import { ReadingPage } from '@/components/reading-page'

export const metadata: Metadata = { title: 'Not found' }

export default function NotFound() {
  return (
    <ReadingPage title="There is no page at this address">
      <p>The address may be mistyped, or the page may have had another name in an earlier version.</p>
      <LinkList
        of={[
          { href: '/consult', says: 'Open the consult' },
          { href: '/rules', says: 'Find a rule' },
          { href: '/evidence', says: 'Search the evidence' },
        ]}
      />
    </ReadingPage>
  )
}
