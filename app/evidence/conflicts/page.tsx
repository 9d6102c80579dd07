import type { Metadata } from 'next'
import { ConflictNote } from '@/components/evidence/conflict-note'
import { LoneLink } from '@/components/page-link'
import { ReadingPage } from '@/components/reading-page'
import { conflicts } from '@/lib/evidence/conflicts'

export const metadata: Metadata = { title: 'Where sources disagree' }

export default function Conflicts() {
  return (
    <ReadingPage
      title="Where sources disagree"
      above={<LoneLink href="/evidence">Evidence</LoneLink>}
      lede={<p>{conflicts.length} disagreements between sources: who says what, and how this project reads it.</p>}
    >
      {conflicts.map((conflict) => (
        <ConflictNote key={conflict.id} conflict={conflict} heading="h2" />
      ))}
    </ReadingPage>
  )
}
