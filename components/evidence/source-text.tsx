import { conflictsTouching } from '@/lib/evidence/conflicts'
import { gaps } from '@/lib/evidence/gaps'
import type { Gap, Source } from '@/lib/evidence/types'
import { Facts } from '../facts'
import { LoneLink } from '../page-link'
import { Part, ReadingPage } from '../reading-page'
import { counted, sourceKindWords } from '../words'
import { Address } from './address'
import { ArticleBanner, CitationCard } from './citation-card'
import { ConflictLinks } from './conflict-note'
import { entries, type Entry } from './entries'
import { LabelCurrency, citesLabel } from './label-currency'
import styles from './source-text.module.css'

const identifierNames: Readonly<Record<string, string>> = { PMID: 'PubMed', PMC: 'PubMed Central', NCT: 'Trial registration', setId: 'Label set id' }

function About({ source }: { readonly source: Source }) {
  const { authors, year, publisher, url, identifiers = {}, funding, supersededBy, notes } = source
  return (
    <Facts
      of={[
        ['Kind', sourceKindWords[source.kind]],
        ['Authors', authors],
        ['Year', year],
        ['Publisher', publisher],
        ['Address', url === undefined ? undefined : <Address key="url">{url}</Address>],
        ...Object.entries(identifiers).map(([name, value]) => [identifierNames[name] ?? name, value] as const),
        ['Funding and interests', funding ?? 'None recorded'],
        ['Replaced by', supersededBy === undefined ? undefined : <LoneLink key="newer" href={`/evidence/source/${supersededBy}`}>{supersededBy}</LoneLink>],
        ['Notes', notes],
        ['Id', source.id],
      ]}
    />
  )
}

function Cited({ entry }: { readonly entry: Entry }) {
  const touching = conflictsTouching([entry.id])
  return (
    <div className={styles.cited}>
      <CitationCard id={entry.id} />
      {touching.length > 0 && (
        <aside aria-label={`Sources disagree: ${entry.citation.at}`}>
          <ConflictLinks conflicts={touching} />
        </aside>
      )}
    </div>
  )
}

/** What the article leaves out altogether, which no paragraph shows. */
function LeftOut() {
  const all: readonly Gap[] = gaps
  return (
    <Part id="left-out" title="What the article leaves out">
      {all
        .filter(({ paragraphs }) => paragraphs.length === 0)
        .map(({ id, banner, authoritative }) => (
          <ArticleBanner key={id} title="Supplied from other sources" text={banner} authoritative={authoritative} />
        ))}
    </Part>
  )
}

/** A source, and everything cited from it, in order, with what disagrees beside it. */
export function SourceText({ source }: { readonly source: Source }) {
  const cited = entries.filter(({ citation }) => citation.source.id === source.id)
  return (
    <ReadingPage wide title={source.title} above={<LoneLink href="/evidence">Evidence</LoneLink>}>
      {citesLabel([source.id]) && <LabelCurrency />}
      <About source={source} />
      {source.kind === 'article' && <LeftOut />}
      <Part id="cited" title={`${counted(cited.length, 'place')} cited from it`}>
        {cited.map((entry) => (
          <Cited key={entry.id} entry={entry} />
        ))}
      </Part>
    </ReadingPage>
  )
}
