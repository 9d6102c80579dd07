import { own, systems } from '../codes'
import type { Device, Provenance } from '../fhir/document'
import { authorKinds, type Ground } from './ground'

/** The rules by which it was made, with their version. */
export function device({ assessment, idOf }: Ground): Device {
  return {
    resourceType: 'Device',
    id: idOf('device'),
    deviceName: [{ name: 'Ketamine Consult', type: 'user-friendly-name' }],
    type: { text: 'Rules-based guidance; the clinician decides' },
    version: [{ value: assessment.knowledge.version }],
  }
}

const agentType = (code: 'author' | 'assembler', display: string) => ({ coding: [{ system: systems.provenanceAgent, code, display }] })

/** Who made it and of what: the kind of person who answered, the rules that concluded, and the version of what they know. */
export function provenance({ assessment, at, author, signature, idOf, refTo }: Ground): Provenance {
  const { version } = assessment.knowledge
  const record = signature === undefined ? [] : [{ role: 'source' as const, what: { identifier: { system: own.record, value: signature.sha256 }, display: `Signed record, version ${signature.version}` } }]
  return {
    resourceType: 'Provenance',
    id: idOf('provenance'),
    target: [refTo('composition'), refTo('guidance'), refTo('note')],
    recorded: at,
    activity: { text: 'Rules applied to recorded answers' },
    agent: [
      { type: agentType('author', 'Author'), who: { type: 'PractitionerRole', display: authorKinds[author] } },
      { type: agentType('assembler', 'Assembler'), who: refTo('device') },
    ],
    entity: [
      { role: 'source', what: refTo('response') },
      { role: 'source', what: { identifier: { system: own.knowledge, value: version }, display: `Knowledge: ${version}` } },
      ...record,
    ],
  }
}
