import type { Metadata } from 'next'
import { CaseList } from '@/components/case/case-list'
import { ExportList } from '@/components/case/export-list'
import { DeniedPage } from '@/components/case/denied'
import { NewCase } from '@/components/case/new-case'
import { FilterChoice, Filters, MoreFilters, chosen, type Query } from '@/components/filters'
import { LoneLink } from '@/components/page-link'
import { Part, ReadingPage } from '@/components/reading-page'
import { verdictWords } from '@/components/words'
import { may } from '@/lib/cases/may'
import { priorStages } from '@/lib/cases/prior-authorization'
import { taskKinds } from '@/lib/cases/queue'
import { list } from '@/lib/cases/store/list'
import { readWorklist, sorts, stages, whose, type Worklist } from '@/lib/cases/worklist'
import { whoMustBeHere } from '@/lib/server/session'

export const metadata: Metadata = { title: 'Cases' }

const labelsOf = (words: Readonly<Record<string, string>>) => Object.entries(words)
const sortChoices = Object.entries(sorts).map(([name, { says }]) => [name, says] as const)

const verdictChoices = labelsOf(verdictWords)

/** What narrows the list. The list itself is asked for by its address, which holds no words of a case. */
function Narrow({ asked: { filters, sort } }: { readonly asked: Worklist }) {
  const { stage, safetyFirst, esketamine, racemic, prior, waits } = filters
  const more = [safetyFirst === true ? 'first' : undefined, esketamine, racemic, prior]
  return (
    <Filters action="/cases" label="Narrow the cases" narrowed={[filters.whose === 'all' ? undefined : filters.whose, stage, waits, ...more].some(chosen)}>
      <FilterChoice name="whose" label="Whose" any={whose.all} chosen={filters.whose === 'all' ? undefined : filters.whose} choices={labelsOf(whose).filter(([name]) => name !== 'all')} />
      <FilterChoice name="stage" label="Stage" any="Open and signed" chosen={stage} choices={labelsOf(stages)} />
      <FilterChoice name="waits" label="What waits" any="Anything" chosen={waits} choices={labelsOf(taskKinds)} />
      <FilterChoice name="sort" label="Order" any={sorts.changed.says} chosen={sort === 'changed' ? undefined : sort} choices={sortChoices.filter(([name]) => name !== 'changed')} />
      <MoreFilters label="By safety, verdict and authorization" open={more.some(chosen)}>
        <FilterChoice name="safety" label="Safety" any="Any" chosen={safetyFirst === true ? 'first' : undefined} choices={[['first', 'Safety first']]} />
        <FilterChoice name="esketamine" label="Esketamine" any="Any verdict" chosen={esketamine} choices={verdictChoices} />
        <FilterChoice name="racemic" label="Ketamine infusion" any="Any verdict" chosen={racemic} choices={verdictChoices} />
        <FilterChoice name="prior" label="Prior authorization" any="Any" chosen={prior} choices={labelsOf(priorStages)} />
      </MoreFilters>
    </Filters>
  )
}

/** What an address asks for, and this beside it in place of where the list goes on. */
function askedWith(query: Query, ...more: (readonly [string, string])[]): string {
  const parts = Object.entries(query).flatMap(([name, value]) => (typeof value === 'string' && value !== '' && name !== 'after' ? [[name, value] as const] : []))
  return new URLSearchParams([...parts, ...more].map((part) => [...part])).toString()
}

/** The address of the next page: the same list, from where this one ends. */
const nextOf = (query: Query, after: string): string => `/cases?${askedWith(query, ['after', after])}`

export default async function CasesPage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const { actor } = await whoMustBeHere('/cases')
  const query = await searchParams
  const read = readWorklist(query)
  if (!read.ok) return <DeniedPage title="Cases" says={`This address asks for what there is not: ${read.faults.map(({ field, message }) => `${field}, ${message}`).join('; ')}.`} />
  const found = await list(actor, read.value)
  if (!found.ok) return <DeniedPage title="Cases" says={found.denied.says} />
  const { cases, next } = found.value
  const begins = may(actor, 'create').allowed
  return (
    <ReadingPage wide title="Cases" lede={<p>{begins ? 'What you began, and what is shared with you.' : 'What is shared with you.'}</p>}>
      {begins && (
        <Part title="New case" id="new">
          <NewCase person={actor.id} />
        </Part>
      )}
      <Part title="Worklist" id="worklist">
        <Narrow asked={read.value} />
        {cases.length === 0 && <p role="status">{begins ? 'No case here yet. Begin one above, or show all.' : 'No case here yet. One stands here once it is shared with you; or show all.'}</p>}
        <CaseList cases={cases} />
        {next !== undefined && (
          <p>
            <LoneLink href={nextOf(query, next)}>Next page</LoneLink>
          </p>
        )}
        {cases.length > 0 && <ExportList query={askedWith(query)} person={actor.id} />}
      </Part>
    </ReadingPage>
  )
}
