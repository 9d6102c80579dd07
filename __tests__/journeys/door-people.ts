import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { basePerson } from '../../lib/clinical/base-person'
import { shownOf } from '../../lib/cases/record'
import { assess } from '../../lib/guidance/assess'
import { knowledge } from '../../lib/guidance/knowledge'
import { ASK_NOTHING, type Commitment } from '../../lib/learn/commitment'
import { journeyUrl } from './journey'
import { password, somebody, type Somebody } from './people'

/** In the label of the case, its free text and the name of a colleague: where it is read, something of them was shown. */
export const canary = `Kingfisher${randomUUID().slice(0, 8)}`

/** Whoever asks, each by how they stand to one case: `writer` is of the care team, `reader` a psychiatrist, `learner` a trainee. */
export const askers = ['nobody', 'owner', 'writer', 'reader', 'learner', 'stranger', 'administrator'] as const
export type Asker = (typeof askers)[number]

export const tokens = new Map<Asker, string>()
/** What stands in the brackets of an address. */
let caseId = ''
let colleague = ''

export async function send(method: string, path: string, { token, body, headers = {} }: { token?: string | undefined; body?: unknown; headers?: Readonly<Record<string, string>> }): Promise<Response> {
  const cookie: Record<string, string> = token === undefined ? {} : { cookie: `consult=${token}` }
  const content = body === undefined ? {} : { body: JSON.stringify(body) }
  return await fetch(`${journeyUrl}${path}`, { method, redirect: 'manual', headers: { origin: journeyUrl, 'content-type': 'application/json', ...cookie, ...headers }, ...content })
}

export async function enter({ signInName }: Somebody): Promise<string> {
  const response = await send('POST', '/api/sign-in', { body: { signInName, password } })
  assert.equal(response.status, 204)
  return String(/consult=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1])
}

const answers = { ...basePerson, payer: canary }
export const newCase = () => ({ id: caseId, label: canary, answers })

/** A case that was signed once, is open again, and is shared in every way there is. */
async function makeCase(token: string | undefined, { writer, reader, learner }: Readonly<Record<'writer' | 'reader' | 'learner', Somebody>>): Promise<void> {
  caseId = randomUUID()
  const made = await send('POST', '/api/cases', { token, body: newCase() })
  assert.equal(made.status, 200)
  const agrees = { stand: 'agrees' }
  const happenings = [
    { kind: 'shared', with: writer.id, sharing: 'write' },
    { kind: 'shared', with: reader.id, sharing: 'read' },
    { kind: 'shared', with: learner.id, sharing: 'read' },
    { kind: 'signed', revision: 1, knowledge: knowledge.version, shown: shownOf(assess(answers, new Date().toISOString())), responses: { esketamine: agrees, racemic: agrees }, asks: [] },
    { kind: 'reopened', version: 1 },
  ]
  for (const body of happenings) assert.equal((await send('POST', `/api/cases/${caseId}/events`, { token, body })).status, 200, body.kind)
}

/** Has everybody stand at the doors: signed in, and the case made. */
export async function standAtDoors(): Promise<void> {
  const people = {
    owner: await somebody('Dr. Hal Birch', 'psychiatrist'),
    writer: await somebody('Ida Croft', 'care-team'),
    reader: await somebody('Dr. Jon Dale', 'psychiatrist'),
    learner: await somebody('Kit Eames', 'trainee'),
    stranger: await somebody('Dr. Lou Finch', 'psychiatrist'),
    administrator: await somebody('Mo Grant', 'administrator'),
  }
  colleague = (await somebody(`Nia ${canary}`, 'trainee')).id
  for (const asker of askers) if (asker !== 'nobody') tokens.set(asker, await enter(people[asker]))
  await makeCase(tokens.get('owner'), people)
}

/** A practice case that was written, and what somebody says of it. */
const practiceCase = 'repaired-aneurysm'
const commitment: Commitment = { safetyFirst: false, verdicts: { esketamine: 'not-supported', racemic: 'not-supported' }, for: [], against: ['aneurysm'], asks: ASK_NOTHING, sure: 80 }
export const revealing = () => ({ commitment })
export const committing = () => ({ id: randomUUID(), case: practiceCase, commitment })
/** The colleague is asked to try it. */
export const assigning = () => ({ person: colleague, case: practiceCase })
export const sharingToLearn = () => ({ id: randomUUID(), case: caseId, revision: 1, confirmed: true })

/** An address with what stands in its brackets; what stands for nothing here is the id of nothing. */
export function within(address: string): string {
  const named = address.replace('/cases/[id]', `/cases/${caseId}`).replace('/people/[id]', `/people/${colleague}`).replace('[person]', colleague).replace('[version]', '1')
  return named.replace('/learn/[id]', `/learn/${practiceCase}`).replace('/practice/[id]/reveal', `/practice/${practiceCase}/reveal`).replace('[id]', randomUUID())
}
