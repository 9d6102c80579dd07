'use client'

import { useEffect, type ReactNode } from 'react'
import { sayAsOf, type PacketGround } from '@/lib/documents/packet/packet-ground'
import { CopyPacket } from './copy-packet'
import { OwnPlans } from './own-plan/own-plans'
import { useOwnPlans } from './own-plan/use-own-plans'
import { PacketChoices } from './packet-choices'
import { PacketSheet } from './packet-sheet'
import controls from './controls.module.css'
import styles from './packet.module.css'
import './packet-print.css'
import { usePacket } from './use-packet'

type ViewOf = {
  readonly ground: PacketGround
  /** The page on which the answers are given; absent where this person does not give them. */
  readonly entry?: string | undefined
  /** How this packet is printed: a page that has to note it brings its own way. */
  readonly printing?: ReactNode
}

/** Tells the margins of the paper what stands on each page. */
function usePaperMargins({ label, asOf, knowledge }: PacketGround): void {
  useEffect(() => {
    const { style } = document.documentElement
    style.setProperty('--paper-label', JSON.stringify(label))
    style.setProperty('--paper-version', JSON.stringify(`${sayAsOf(asOf)}; ${knowledge}`))
    return () => ['--paper-label', '--paper-version'].forEach((name) => style.removeProperty(name))
  }, [label, asOf, knowledge])
}

/** The packet of one person: what is chosen for it, the packet itself, and the ways to take it along. */
export function PacketView({ ground, entry, printing }: ViewOf) {
  const own = useOwnPlans()
  const { written, text, chosen, choose, state } = usePacket(ground, own.plans)
  usePaperMargins(ground)
  return (
    <div className={styles.view}>
      <div className={styles.tools} data-screen-only>
        <PacketChoices chosen={chosen} choose={choose} own={own.plans} />
        <CopyPacket text={text} />
        {printing ?? (
          <button type="button" className={controls.button} onClick={() => window.print()}>
            Print the packet
          </button>
        )}
      </div>
      <PacketSheet written={written} entry={entry} stated={chosen.stated} state={state} />
      <div data-screen-only>
        <OwnPlans control={own} choose={(plan) => choose({ plan })} />
      </div>
    </div>
  )
}
