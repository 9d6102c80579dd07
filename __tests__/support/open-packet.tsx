import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { documentNames } from '@/components/documents/document-names'
import { PacketView } from '@/components/documents/packet/packet-view'
import { EvidenceNamesProvider } from '@/components/evidence/names-context'
import type { Answers } from '@/lib/clinical/answers'
import { basePerson, exampleDay } from '@/lib/clinical/base-person'
import { packetGround, type Who } from '@/lib/documents/packet/packet-ground'
import { assess } from '@/lib/guidance/assess'

export const nobody: Who = { label: 'Blue heron', psychiatrists: [] }

/** Shows the packet of the base person with some answers changed. The whole page is drawn anew with each key. */
export function openPacket(changed: Answers = {}, { answersHere = true, who = nobody } = {}) {
  const answers = { ...basePerson, ...changed }
  const ground = packetGround(assess(answers, exampleDay), answers, who)
  render(
    <EvidenceNamesProvider names={documentNames}>
      <PacketView ground={ground} entry={answersHere ? '/cases/c' : undefined} />
    </EvidenceNamesProvider>,
  )
  return userEvent.setup()
}

export const plan = () => screen.getByRole('combobox', { name: 'Plan' })
export const gaps = () => screen.getByRole('table', { name: 'What the plan asks for, and what the record shows' })
export const line = (asks: string | RegExp) => within(gaps()).getByRole('row', { name: asks })
