import type { ReactNode } from 'react'
import { Facts } from '@/components/facts'
import { LoneLink } from '@/components/page-link'
import { Part, ReadingPage } from '@/components/reading-page'
import { answersInWords } from '@/lib/cases/answers-in-words'
import type { Answers } from '@/lib/clinical/answers'

/** The answers of a case that this person may read and not change, with why. */
export function ReadOnlyCase({ title, head, answers, says }: { readonly title: string; readonly head?: ReactNode; readonly answers: Answers; readonly says: string }) {
  const worded = answersInWords(answers)
  const sections = [...new Set(worded.map(({ section }) => section))]
  return (
    <ReadingPage title={title} above={<LoneLink href="/cases">Cases</LoneLink>} lede={<p>{says}</p>}>
      {head}
      {worded.length === 0 && <p>Nothing has been answered yet.</p>}
      {sections.map((section) => (
        <Part key={section} title={section}>
          <Facts of={worded.filter((one) => one.section === section).map(({ asked, answer }) => [asked, answer] as const)} />
        </Part>
      ))}
    </ReadingPage>
  )
}
