import type { Actor } from '@/lib/accounts/person'
import { answerOfCase } from '@/lib/cases/store/answer'
import { exportCase, type Exported } from '@/lib/cases/store/export'
import { documentBundle } from '@/lib/interop/document/bundle'
import { documentOfCase } from '@/lib/interop/document/of-case'
import { FHIR_JSON, fhirText } from '@/lib/interop/fhir-text'
import { answering, forSignedIn } from '@/lib/server/route'

/** The document as a file, with the act by which it was made. */
function fileOf(actor: Actor, { case: one, row: { head, at, detail }, record }: Exported): Response {
  const act = { number: head.number, at, who: actor.name, action: 'case.exported', subject: 'case', subjectId: one.id, outcome: 'done', detail }
  const document = documentBundle(documentOfCase(one, act, record))
  return new Response(fhirText(document), { headers: { 'Content-Type': FHIR_JSON, 'Content-Disposition': `attachment; filename="case-${one.id}.fhir.json"` } })
}

/** A case as a FHIR R4 document, for whoever sees it whole. Going out is an event of the case: only a page of this application can ask for it. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = answering({
  POST: forSignedIn({
    rate: 'export',
    act: async ({ who, params }) => {
      const found = await answerOfCase(params, async (id) => await exportCase(who.actor, id, 'fhir'))
      return 'refused' in found ? found : fileOf(who.actor, found.value)
    },
  }),
})
