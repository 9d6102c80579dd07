import { stateOfVerdict } from '@/components/state'
import { sayDate, shortOptionNames, verdictWords } from '@/components/words'
import { options } from '@/lib/clinical/rule'
import { taskKinds } from '@/lib/cases/queue'
import type { Listed } from '@/lib/cases/listed'
import { stages } from '@/lib/cases/worklist'
import { CaseRows, type CaseMark, type CaseRow } from './case-rows'
import { placeOf } from './places'

function marksOf(one: Listed): readonly CaseMark[] {
  const first: readonly CaseMark[] = one.safetyFirst || one.held ? [{ state: 'safety-first', says: 'Safety first' }] : []
  if (one.held) return first
  return [...first, ...options.map((option) => ({ of: shortOptionNames[option], state: stateOfVerdict[one[option]], says: verdictWords[one[option]] }))]
}

function said({ whole }: Listed): string {
  if (whole === null) return ''
  const { owner, assignee, due, changedAt } = whole
  return ['', ...(due === null ? [] : [`due ${sayDate(due)}`]), owner, ...(assignee === null ? [] : [`handed to ${assignee}`]), `changed ${sayDate(changedAt.slice(0, 10))}`].join(' · ')
}

/** What waits leads to where it is done; of a case to learn from nothing is done. */
function rowOf(one: Listed): CaseRow {
  const { id, stage, waits, whole } = one
  return {
    id,
    label: whole?.label ?? 'Shared case, without what tells who it is',
    marks: marksOf(one),
    stage: stages[stage],
    ...(waits !== null && { waits: { says: taskKinds[waits], ...(whole !== null && { href: placeOf(id, waits) }) } }),
    more: said(one),
  }
}

/** Cases, each with how it stands. A case to learn from has no label. */
export function CaseList({ cases }: { readonly cases: readonly Listed[] }) {
  return <CaseRows rows={cases.map(rowOf)} />
}
