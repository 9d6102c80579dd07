import type { Answers } from '@/lib/clinical/answers'
import type { Saved, Sent } from '@/lib/cases/working-copy'
import { AS_PERSON } from '@/lib/accounts/as-person'
import type { Reply } from './saving'

type Told = { readonly revision?: number; readonly title?: string; readonly says?: string; readonly current?: { readonly case: { readonly revision: number; readonly answers: Answers } } }

const SIGNED_OUT = 'You are signed out. Sign in to save; your answers stay on this device.'

/** The server is there, and cannot take it now: it is asked again. */
const isPassing = (status: number): boolean => status === 429 || status >= 500

async function read(response: Response): Promise<Told> {
  return (await response.json().catch(() => ({}))) as Told
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
  return { refused: told.says ?? told.title ?? 'The server did not take it.' }
}

/** The answers as the server has them now; undefined where they cannot be had. */
export async function seeSaved(caseId: string): Promise<Saved | undefined> {
  const response = await fetch(`/api/cases/${caseId}`)
  if (!response.ok) return undefined
  const { case: one } = (await response.json()) as { readonly case?: Saved }
  return one === undefined ? undefined : { revision: one.revision, answers: one.answers }
}
