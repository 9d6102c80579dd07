import { isPassageId, passage, type PassageId } from '@/lib/evidence/article'
import { cite, isCitationId, type CitationId } from '@/lib/evidence/cite'
import type { Citation, Mark } from '@/lib/evidence/types'
import { PageLink } from '../page-link'
import { StateBlock } from '../state'
import styles from './citation-card.module.css'
import { ArticleMark, CertaintyMark, ConfirmationMark, Marks } from './marks'
import { nameOf } from './names'

/** The records that decide where the source article is wrong, each in one line. */
export function Deciding({ ids }: { readonly ids: readonly string[] }) {
  return (
    <ul className={styles.deciding}>
      {ids.filter(isCitationId).map((id) => (
        <li key={id}>
          <PageLink href={`/evidence/${id}`}>{cite(id).source.title}</PageLink>: {cite(id).says}
        </li>
      ))}
    </ul>
  )
}

/** The way to all that is known of a claim. */
function RecordLink({ id }: { readonly id: CitationId }) {
  return (
    <PageLink href={`/evidence/${id}`}>
      Full record<span className="visually-hidden"> of {nameOf(id)}</span>
    </PageLink>
  )
}

const wrongIn = {
  agrees: 'The source article is incomplete here',
  unsupported: 'The sources read do not bear this out',
  conflicts: 'The source article conflicts with other sources here',
  outdated: 'The source article is out of date here',
} as const satisfies Record<Mark, string>

type Banner = { readonly title: string; readonly text: string; readonly authoritative: readonly string[] }

/** What a reader is told in place of the source article, with the records that decide beside it. */
export function ArticleBanner({ title, text, authoritative }: Banner) {
  return (
    <StateBlock state="conflict" title={title}>
      <div className={styles.beside}>
        <p>{text}</p>
        <Deciding ids={authoritative} />
      </div>
    </StateBlock>
  )
}

/** The banner of a passage that does not stand as it is; undefined where it does. */
export function bannerOf(id: PassageId): Banner | undefined {
  const { mark, reason } = passage(id)
  const { banner, authoritative = [] } = cite(id)
  if (banner === undefined && mark === 'agrees') return undefined
  return { title: wrongIn[mark], text: banner ?? reason, authoritative }
}

function Place({ id, citation }: { readonly id: CitationId; readonly citation: Citation }) {
  return (
    <p className={styles.place}>
      <RecordLink id={id} /> in <PageLink href={`/evidence/source/${citation.source.id}`}>{citation.source.title}</PageLink>, {citation.at}
      {citation.pinpoint !== undefined && <>: “{citation.pinpoint}”</>}
    </p>
  )
}

/** The place something rests on: what it says in our words, where it stands, and how far it can be trusted. */
export function CitationCard({ id }: { readonly id: CitationId }) {
  const citation = cite(id)
  const banner = isPassageId(id) ? bannerOf(id) : undefined
  return (
    <article className={styles.card} id={id} data-confirmation={citation.confirmation}>
      <p>{citation.says}</p>
      <Place id={id} citation={citation} />
      <Marks>
        {citation.mark !== undefined && <ArticleMark mark={citation.mark} />}
        <CertaintyMark certainty={citation.certainty} />
        <ConfirmationMark confirmation={citation.confirmation} />
      </Marks>
      {banner !== undefined && <ArticleBanner {...banner} />}
    </article>
  )
}
