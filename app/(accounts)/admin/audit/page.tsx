import type { Metadata } from 'next'
import { AuditList } from '@/components/administration/audit-list'
import { DeniedPage } from '@/components/case/denied'
import { FilterChoice, FilterDay, Filters, FilterWords, MoreFilters, chosen, type Query } from '@/components/filters'
import { LoneLink } from '@/components/page-link'
import link from '@/components/page-link.module.css'
import { Part, ReadingPage } from '@/components/reading-page'
import { auditOutcomes, auditSubjects, readAuditSearch, type AuditSearch } from '@/lib/accounts/audit-search'
import { MOST_EXPORTED, readAudit } from '@/lib/accounts/store/audit-lines'
import { listPeople } from '@/lib/accounts/store/people'
import { takesCalls } from '@/lib/server/hook-systems'
import { whoMustBeHere } from '@/lib/server/session'

const title = 'Audit'
export const metadata: Metadata = { title }

type Person = readonly [id: string, name: string]

function Narrow({ asked, people }: { readonly asked: AuditSearch; readonly people: readonly Person[] }) {
  const { person, subject, id, outcome, from, to } = asked
  return (
    <Filters action="/admin/audit" label="Narrow the audit" narrowed={[person, subject, id, outcome, from, to].some(chosen)}>
      <FilterChoice name="person" label="Who" any="Anybody" chosen={person} choices={people} />
      <FilterChoice name="subject" label="About" any="Anything" chosen={subject} choices={Object.entries(auditSubjects)} />
      <FilterChoice name="outcome" label="How it ended" any="In any way" chosen={outcome} choices={Object.entries(auditOutcomes)} />
      <MoreFilters label="By day and id" open={[from, to, id].some(chosen)}>
        <FilterDay name="from" label="From (UTC)" chosen={from} />
        <FilterDay name="to" label="To (UTC)" chosen={to} />
        <FilterWords name="id" label="Id of a case or a person" chosen={id} />
      </MoreFilters>
    </Filters>
  )
}

/** What is asked for, as an address writes it. */
const addressOf = (path: string, search: AuditSearch): string => {
  const parts = new URLSearchParams(Object.entries(search)).toString()
  return parts === '' ? path : `${path}?${parts}`
}

export default async function AuditPage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const { actor } = await whoMustBeHere('/admin/audit')
  const read = readAuditSearch(await searchParams)
  if (!read.ok) return <DeniedPage title={title} says={`This address asks for what there is not: ${read.faults.map(({ field, message }) => `${field}, ${message}`).join('; ')}.`} />
  const found = await readAudit(actor, read.value)
  if ('refused' in found) return <DeniedPage title={title} says={`${found.refused.title}.`} />
  const people = await listPeople(actor)
  const { lines, next } = found.value
  const { before: _, ...search } = read.value
  return (
    <ReadingPage wide title={title} above={<LoneLink href="/admin">Administration</LoneLink>} lede={<p>Who did what, the latest first. It holds no clinical text, and nothing in it can be changed. Reading it is kept in it too.</p>}>
      <Part title="Entries" id="entries">
        <Narrow asked={read.value} people={'refused' in people ? [] : people.value.map(({ id, name }) => [id, name] as const)} />
        {lines.length === 0 && <p role="status">Nothing in the audit is like this. Show all, or ask for less.</p>}
        <AuditList lines={lines} />
        {next !== undefined && (
          <p>
            <LoneLink href={addressOf('/admin/audit', { ...search, before: next })}>Next page</LoneLink>
          </p>
        )}
      </Part>
      <Part title="For another program" id="export">
        <p>
          <a className={link.lone} href={addressOf('/api/audit', search)} download="audit.csv">
            {`Save these entries as a table (CSV, the latest ${MOST_EXPORTED.toLocaleString('en-US')} at most)`}
          </a>
        </p>
        {takesCalls() && (
          <p>
            <a className={link.lone} href="/api/hook-feedback" download="hook-feedback.csv">
              Save what clinicians did with cards in their own system (CSV, without what they wrote)
            </a>
          </p>
        )}
        <p>Whether the audit is whole is checked on the server, with npm run audit:verify.</p>
      </Part>
    </ReadingPage>
  )
}
