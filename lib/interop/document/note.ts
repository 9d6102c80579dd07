import { shortNote } from '../../documents/short-note'
import { conceptOf } from '../codes'
import type { DocumentReference } from '../fhir/document'
import { sha1 } from '../sha-1'
import { utf8 } from '../utf-8'
import type { Ground } from './ground'

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))

/** The note in plain text, as it is copied into charts, wrapped so that systems for documents take it. */
export function documentReference({ answers, assessment, at, about, signature, idOf, refTo }: Ground): DocumentReference {
  const bytes = utf8(shortNote(assessment, answers))
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
    docStatus: signature === undefined ? 'preliminary' : 'final',
    type: conceptOf('psychiatry-consult-note'),
    subject: about,
    date: at,
    author: [refTo('device')],
    description: 'The note of the consult in plain text.',
    content: [{ attachment }],
    context: { related: [refTo('composition')] },
  }
}
