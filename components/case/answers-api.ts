import type { Answers } from '@/lib/clinical/answers'
import { isItemId, items } from '@/lib/clinical/items'
import type { Fault } from '@/lib/input/fault'
import type { Saved, Sent } from '@/lib/cases/working-copy'
import { AS_PERSON } from '@/lib/accounts/as-person'
import type { Reply } from './saving'

type Told = { readonly revision?: number; readonly title?: string; readonly faults?: readonly Fault[]; readonly current?: { readonly case: { readonly revision: number; readonly answers: Answers } } }

const SIGNED_OUT = 'You are signed out. Sign in to save; your answers stay on this device.'

/** As many faults as a line of the page holds. */
const MOST_SAID = 3

/** The server is there, and cannot take it now: it is asked again. */
const isPassing = (status: number): boolean => status === 429 || status >= 500

async function read(response: Response): Promise<Told> {
  return (await response.json().catch(() => ({}))) as Told
}

/** Where a fault is, as the form names it: the question, then the row and its part. */
function sayField(field: string): string {
  const [, id = '', ...within] = field.split('.')
  if (!isItemId(id)) return field
  return [items[id].ask, ...within.map((step) => (/^\d+$/.test(step) ? `row ${Number(step) + 1}` : step))].join(', ')
}

/** Why answers were refused, with what is asked for instead. */
function sayRefusal({ title = 'The server did not take it.', faults = [] }: Told): string {
  if (faults.length === 0) return title
  const said = faults.slice(0, MOST_SAID).map(({ field, message }) => `${sayField(field)}: ${message}`)
  return `${title}. ${[...said, ...(faults.length > MOST_SAID ? [`and ${faults.length - MOST_SAID} more`] : [])].join('; ')}.`
}

/** Sends changed answers as this person, and as nobody else who signed in on the device meanwhile. It fails where no answer came back, or none that settles it. */
export async function putAnswers(caseId: string, person: string, sent: Sent): Promise<Reply> {
  const response = await fetch(`/api/cases/${caseId}/answers`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', [AS_PERSON]: person },
    body: JSON.stringify(sent),
    keepalive: true,
  })
  if (isPassing(response.status)) throw new Error(`The server answered ${response.status}.`)
  if (response.status === 401) return { refused: SIGNED_OUT }
  const told = await read(response)
  if (response.ok && told.revision !== undefined) return { revision: told.revision }
  const stands = told.current?.case
  if (stands !== undefined && stands.revision > sent.revision) return { current: stands }
  return { refused: sayRefusal(told) }
}

/** The answers as the server has them now; undefined where they cannot be had. */
export async function seeSaved(caseId: string): Promise<Saved | undefined> {
  const response = await fetch(`/api/cases/${caseId}`)
  if (!response.ok) return undefined
  const { case: one } = (await response.json()) as { readonly case?: Saved }
  return one === undefined ? undefined : { revision: one.revision, answers: one.answers }
}
