import type { Metadata } from 'next'
import { galleryCaseIds, galleryCases } from '@/components/gallery/gallery-cases'
import styles from '@/components/gallery/gallery.module.css'
import { ControlPieces, StatePieces, WordPieces } from '@/components/gallery/pieces'
import { PageLink } from '@/components/page-link'
import { Part, ReadingPage } from '@/components/reading-page'
import { CrisisLines } from '@/components/safety/crisis-lines'
import { LookForm } from '@/components/settings/look-form'

export const metadata: Metadata = { title: 'Gallery', robots: { index: false, follow: false } }

const pages = [
  ['/gallery/failed', 'A page that failed', 'What is shown where the application itself fails.'],
  ['/gallery/empty', 'An empty page', 'The frame alone, against which the weight of the others is measured.'],
  ['/gallery/no-such-state', 'A page that is not there', 'What is shown at an unknown address.'],
] as const

export default function GalleryPage() {
  return (
    <ReadingPage title="Gallery" wide lede={<p>Every component in every state, for those who review them. All people are synthetic.</p>}>
      <Part id="consult" title="The consult, state by state">
        <ul className={styles.list}>
          {galleryCaseIds.map((id) => (
            <li key={id}>
              <PageLink href={`/gallery/${id}`}>{galleryCases[id].title}</PageLink>
              <p>{galleryCases[id].shows}</p>
            </li>
          ))}
          {pages.map(([href, title, shows]) => (
            <li key={href}>
              <PageLink href={href}>{title}</PageLink>
              <p>{shows}</p>
            </li>
          ))}
        </ul>
      </Part>
      <Part id="states" title="States">
        <StatePieces />
      </Part>
      <Part id="words" title="Verdicts, effects and tiers">
        <WordPieces />
      </Part>
      <Part id="controls" title="Controls and facts">
        <ControlPieces />
        <LookForm />
        <CrisisLines />
      </Part>
    </ReadingPage>
  )
}
