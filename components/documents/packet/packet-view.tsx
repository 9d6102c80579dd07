'use client'

import { sayMoment } from '@/lib/clinical/dates'
import type { PacketGround } from '@/lib/documents/packet/packet-ground'
import { Paper } from '../paper'
import { PrintButton } from '../take-out'
import { OwnPlans } from './own-plan/own-plans'
import { useOwnPlans } from './own-plan/use-own-plans'
import { PacketChoices } from './packet-choices'
import { PacketSheet } from './packet-sheet'
import { PacketText } from './packet-text'
import styles from './packet.module.css'
import './packet-print.css'
import { usePacket } from './use-packet'

type ViewOf = {
  readonly ground: PacketGround
  /** The page on which the answers are given; absent where this person does not give them. */
  readonly entry?: string | undefined
}

/** The packet of one person: what is chosen for it, the packet itself, and the ways to take it along. */
export function PacketView({ ground, entry }: ViewOf) {
  const own = useOwnPlans()
  const { written, text, chosen, choose, state } = usePacket(ground, own.plans)
  return (
    <div className={styles.view}>
      <Paper label={ground.label} version={`${sayMoment(ground.asOf)}; ${ground.knowledge}`} />
      <div className={styles.tools} data-screen-only>
        <PacketChoices chosen={chosen} choose={choose} own={own.plans} />
        <PacketText text={text} />
        <PrintButton what="packet" says="Print the packet" />
      </div>
      <PacketSheet written={written} entry={entry} stated={chosen.stated} state={state} />
      <div data-screen-only>
        <OwnPlans control={own} choose={(plan) => choose({ plan })} />
      </div>
    </div>
  )
}
