import { read } from '../../clinical/reading'
import { type Field, type OpenState } from './field'
import type { PacketGround } from './packet-ground'
import type { Stated, Use } from './requirement'
import { medicalFields, siteFields, substanceFields, treatmentFields } from './sections/care'
import { diagnosisFields, safetyFields, whoFields } from './sections/person'
import { trialFields, trialRows, type TrialRow } from './sections/trials'

/** The parts of a packet, in their order. */
export const packetParts = {
  who: 'Who and where',
  diagnosis: 'Diagnosis and severity',
  trials: 'Medicine trials',
  treatments: 'Other treatments',
  safety: 'Suicide safety',
  medical: 'Contraindications and medical checks',
  substances: 'Substances, other medicines, register check',
  site: 'Site and visits',
} as const

export type PacketPart = keyof typeof packetParts
export const packetPartIds = Object.keys(packetParts) as PacketPart[]

/** The facts that payers ask about, whatever the plan: each line told, or how it is open. */
export type Packet = {
  readonly use: Use
  readonly parts: Readonly<Record<PacketPart, readonly Field[]>>
  readonly trials: readonly TrialRow[]
  /** What cannot be read as it was entered, or does not agree. */
  readonly doubts: readonly string[]
}

export function buildPacket(ground: PacketGround, use: Use, stated: Stated): Packet {
  const reading = read(ground.answers, ground.asOf)
  return {
    use,
    parts: {
      who: whoFields(reading, ground, stated),
      diagnosis: diagnosisFields(reading),
      trials: trialFields(reading),
      treatments: treatmentFields(reading),
      safety: safetyFields(reading, use === 'mdsi'),
      medical: medicalFields(reading),
      substances: substanceFields(reading),
      site: siteFields(reading),
    },
    trials: trialRows(reading),
    doubts: reading.contradictions.map(({ says }) => says),
  }
}

const fieldsOf = ({ parts }: Packet): readonly Field[] => packetPartIds.flatMap((part) => parts[part])

/** What of a packet is open, by how it is: not asked, asked and not known, or answered and not counted. */
export function openFields(packet: Packet): Readonly<Record<OpenState, readonly Field[]>> {
  const all = fieldsOf(packet)
  const where = (state: OpenState): readonly Field[] => all.filter((field) => field.state === state)
  return { missing: where('missing'), 'not-known': where('not-known'), stale: where('stale'), refused: where('refused'), unconfirmed: where('unconfirmed'), contradicted: where('contradicted') }
}

/** The share of lines that were asked, whatever came of it; every other line is named. */
export type Completeness = { readonly lines: number; readonly answered: number; readonly share: number; readonly missing: readonly string[] }

export function completeness(packet: Packet): Completeness {
  const all = fieldsOf(packet)
  const missing = openFields(packet).missing.map(({ label }) => label)
  const answered = all.length - missing.length
  return { lines: all.length, answered, share: answered / all.length, missing }
}
