import * as fhir from '@/app/api/cases/[id]/fhir/route'
import type { Actor } from '@/lib/accounts/person'
import { openSession } from '@/lib/accounts/store/sessions'
import { basePerson } from '@/lib/clinical/base-person'
import { history } from '@/lib/cases/store/open'
import { record } from '@/lib/cases/store/records'
import { readQuestionnaireResponse } from '@/lib/interop'
import { transaction } from '@/lib/server/transaction'
import { ada, ben, gus } from '../support/case-people'
import { faultsIn } from '../support/fhir/validators'
import { ask, problemOf } from '../support/server/ask'
import { auditAfter, closeStore, doTo, newCase, openStore, share, signing, valueOf } from '../support/server/cases'
import { query } from '../support/server/database'

let ownerUrl: string
beforeAll(async () => ({ ownerUrl } = await openStore()))
afterAll(closeStore)

async function download({ id }: Actor, caseId: string): Promise<Response> {
  const { token } = await transaction(async (within) => await openSession(within, id, 'Firefox'))
  return await ask(fhir.POST, 'POST', { token, params: { id: caseId } })
}

type Resource = { readonly resourceType: string; readonly id: string; readonly status?: string; readonly date?: string; readonly note?: readonly { readonly text: string }[]; readonly outcome?: string; readonly entity?: unknown }
type Document = { readonly entry: readonly { readonly resource: Resource }[] }
const partOf = ({ entry }: Document, type: string): Resource => {
  const found = entry.find(({ resource }) => resource.resourceType === type)?.resource
  if (found === undefined) throw new Error(`no ${type}`)
  return found
}

describe('a case as a FHIR document', () => {
  test('is a file that no cache keeps, without a fault, and holds the answers as they are', async () => {
    const { id } = await newCase(ada, { ...basePerson, payer: 'A <payer> & co.' })
    const response = await download(ada, id)
    expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control'), response.headers.get('content-disposition')]).toEqual([200, 'application/fhir+json; charset=utf-8', 'no-store', `attachment; filename="case-${id}.fhir.json"`])
    const document = (await response.json()) as Document
    expect(faultsIn(document)).toEqual([])
    expect(readQuestionnaireResponse(partOf(document, 'QuestionnaireResponse'))).toEqual({ ok: true, answers: { ...basePerson, payer: 'A <payer> & co.' } })
    expect(partOf(document, 'Composition').status).toBe('preliminary')
  }, 30_000)

  test('is an event of the case and stands in the audit, which the document repeats', async () => {
    const { id } = await newCase(ada)
    await doTo({ id }, ada, share(ben, 'read'))
    const document = (await (await download(ben, id)).json()) as Document
    expect((await auditAfter(ownerUrl)).at(-1)).toMatchObject({ actor: ben.id, action: 'case.exported', subject: id, outcome: 'done', detail: { kind: 'case', format: 'fhir' } })
    expect(partOf(document, 'AuditEvent')).toMatchObject({ outcome: '0', agent: [{ who: { display: ben.name } }] })
    const [row] = await query(ownerUrl, 'SELECT number::text, at FROM audit ORDER BY number DESC LIMIT 1')
    expect(partOf(document, 'AuditEvent')).toMatchObject({ recorded: (row?.at as Date).toISOString(), entity: [{ detail: [{ valueString: 'kind case, format fhir, version 1, revision 1' }, { valueString: row?.number }] }] })
    expect(valueOf(await history(ada, id)).at(-1)?.says).toBe(`${ben.name} exported the case as fhir.`)
  })

  test('is told of a signed case by its record, as it was signed', async () => {
    const one = await newCase(ada)
    const signed = await doTo(one, ada, signing(one))
    const document = (await (await download(ada, one.id)).json()) as Document
    const { record: kept } = valueOf(await record(ada, one.id, 1))
    expect(partOf(document, 'Composition')).toMatchObject({ status: 'final', attester: [{ time: signed.signatures[0]?.at, party: { display: ada.name } }] })
    expect(partOf(document, 'GuidanceResponse')).toMatchObject({ occurrenceDateTime: kept.asOf })
    expect(JSON.stringify(partOf(document, 'Provenance').entity)).toContain(String(signed.signatures[0]?.sha256))
    expect(partOf(document, 'QuestionnaireResponse').status).toBe('completed')
    expect(faultsIn(document)).toEqual([])
  }, 30_000)

  test('does not go out by what a page of somebody else can cause: not by GET, HEAD, or from elsewhere', async () => {
    const one = await newCase(ada)
    const { token } = await transaction(async (within) => await openSession(within, ada.id, 'Firefox'))
    const sent = { token, params: { id: one.id } }
    const asked = [
      await ask(fhir.GET, 'GET', { ...sent, headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' } }),
      await ask(fhir.HEAD, 'GET', sent),
      await ask(fhir.POST, 'POST', { ...sent, headers: { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.test' } }),
      await ask(fhir.POST, 'POST', { ...sent, body: { format: 'fhir' } }),
    ]
    expect(asked.map(({ status, headers }) => [status, headers.get('allow')])).toEqual([[405, 'POST, OPTIONS'], [405, 'POST, OPTIONS'], [403, null], [422, null]])
    expect(valueOf(await history(ada, one.id)).map(({ says }) => says).join()).not.toContain('exported')
  })

  test('does not go out to who sees the case de-identified, and the audit is told of the try', async () => {
    const { id } = await newCase(ada)
    await doTo({ id }, ada, share(gus, 'read'))
    const response = await download(gus, id)
    expect(response.status).toBe(403)
    expect((await problemOf(response)).title).toMatch(/without identifying details/)
    expect((await auditAfter(ownerUrl)).at(-1)).toMatchObject({ actor: gus.id, action: 'case.exported', subject: id, outcome: 'refused' })
  })
})
