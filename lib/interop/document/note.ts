import { fullNote } from '../../documents/full-note'
import { conceptOf } from '../codes'
import type { DocumentReference } from '../fhir/document'
import { sha1 } from '../sha-1'
import { utf8 } from '../utf-8'
import type { Ground } from './ground'
import { standingOf } from './signed'

const base64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))

/** The full note in plain text, wrapped so that systems for documents take it. */
export function documentReference({ answers, assessment, at, subject, about, signature, idOf, refTo }: Ground): DocumentReference {
  const label = subject.kind === 'case' ? { label: subject.label } : {}
  const bytes = utf8(fullNote({ assessment, answers, ...label, ...(signature !== undefined && { signature }) }))
  const attachment = {
    contentType: 'text/plain; charset=utf-8',
    language: 'en-US',
    data: base64(bytes),
    size: bytes.length,
    hash: base64(sha1(bytes)),
    title: 'Note',
    creation: at,
  }
  return {
    resourceType: 'DocumentReference',
    id: idOf('note'),
    status: 'current',
    docStatus: standingOf(signature),
    type: conceptOf('psychiatry-consult-note'),
    subject: about,
    date: at,
    author: [refTo('device')],
    description: 'The full note of the consult in plain text.',
    content: [{ attachment }],
    context: { related: [refTo('composition')] },
  }
}
