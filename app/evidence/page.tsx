import type { Metadata } from 'next'
import { areas, type Area } from '@/components/evidence/areas'
import { entries, findEvidence } from '@/components/evidence/entries'
import { EvidenceList } from '@/components/evidence/evidence-list'
import { ReviewDue } from '@/components/evidence/review-due'
import { FilterChoice, FilterWords, Filters, MoreFilters, askedIn, chosen, type Query } from '@/components/filters'
import { LoneLink } from '@/components/page-link'
import { Part, ReadingPage } from '@/components/reading-page'
import { certaintyWords, confirmationWords, counted, sourceKindWords } from '@/components/words'
import { conflicts } from '@/lib/evidence/conflicts'
import { evidenceVersion } from '@/lib/evidence/version'

export const metadata: Metadata = { title: 'Evidence' }

const kinds = Object.entries(sourceKindWords).filter(([kind]) => entries.some(({ citation }) => citation.source.kind === kind))

function Lede() {
  return (
    <>
      <p>Every claim the rules rest on, in our own words, with the place it was read in and how far it can be trusted.</p>
      <p>
        <LoneLink href="/evidence/conflicts">{conflicts.length} places where sources disagree</LoneLink>
      </p>
    </>
  )
}

export default async function Evidence({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const query = await searchParams
  const [q, area, kind, certainty, confirmation] = ['q', 'area', 'kind', 'certainty', 'confirmation'].map((name) => askedIn(query, name))
  const found = findEvidence({ q, area, kind, certainty, confirmation })
  return (
    <ReadingPage wide title="Evidence" lede={<Lede />}>
      <ReviewDue asOf={new Date().toISOString().slice(0, 10)} />
      <Filters action="/evidence" label="Search the evidence" narrowed={[q, area, kind, certainty, confirmation].some(chosen)}>
        <FilterWords name="q" label="Words, such as “blood pressure” or “TRANSFORM”" chosen={q} />
        <MoreFilters label="Narrow by area, source, certainty or reading" open={[area, kind, certainty, confirmation].some(chosen)}>
          <FilterChoice name="area" label="Area" any="All areas" chosen={area} choices={Object.entries(areas)} />
          <FilterChoice name="kind" label="Kind of source" any="All kinds" chosen={kind} choices={kinds} />
          <FilterChoice name="certainty" label="Certainty" any="Any certainty" chosen={certainty} choices={Object.entries(certaintyWords)} />
          <FilterChoice name="confirmation" label="Whether the text was read" any="Read or not" chosen={confirmation} choices={Object.entries(confirmationWords)} />
        </MoreFilters>
      </Filters>
      <p role="status">
        {counted(found.length, 'entry', 'entries')}, version {evidenceVersion}
      </p>
      {found.length === 0 && <p>Nothing has all of these. Try fewer or shorter words, or show all.</p>}
      {(Object.keys(areas) as Area[])
        .map((one) => ({ one, held: found.filter((entry) => entry.area === one) }))
        .filter(({ held }) => held.length > 0)
        .map(({ one, held }) => (
          <Part key={one} id={one} title={areas[one]}>
            <EvidenceList entries={held} />
          </Part>
        ))}
    </ReadingPage>
  )
}
