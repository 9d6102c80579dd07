'use client'

import { useMemo, useState } from 'react'
import type { IsoDate } from '@/lib/clinical/dates'
import type { PacketGround } from '@/lib/documents/packet/packet-ground'
import { packetText } from '@/lib/documents/packet/packet-text'
import type { Profile } from '@/lib/documents/packet/profile'
import { profiles } from '@/lib/documents/packet/profiles'
import type { Said, Stated, Use } from '@/lib/documents/packet/requirement'
import { writePacket, type WrittenPacket } from '@/lib/documents/packet/written-packet'

/** What was chosen for this packet. It is kept nowhere. */
export type Chosen = { readonly plan: string; readonly use: Use; readonly start: IsoDate; readonly stated: Stated }

export type PacketControl = {
  readonly written: WrittenPacket
  readonly text: string
  readonly chosen: Chosen
  readonly choose: (change: Partial<Omit<Chosen, 'stated'>>) => void
  readonly state: (hand: string, said: Said) => void
}

/** A packet as it is chosen: plan, use, first day, and what is said by hand. `own`: the plans that were written down on this device. */
export function usePacket(ground: PacketGround, own: readonly Profile[]): PacketControl {
  const [chosen, setChosen] = useState<Chosen>({ plan: profiles[0].id, use: ground.use, start: '', stated: {} })
  const { plan, use, start, stated } = chosen
  const written = useMemo((): WrittenPacket => {
    const profile = [...profiles, ...own].find(({ id }) => id === plan) ?? profiles[0]
    return writePacket(ground, { profile, use, start, stated })
  }, [ground, own, plan, use, start, stated])
  return {
    written,
    text: useMemo(() => packetText(written), [written]),
    // A plan that was deleted is no longer chosen.
    chosen: { ...chosen, plan: written.profile.id },
    choose: (change) => setChosen((now) => ({ ...now, ...change })),
    state: (hand, said) => setChosen((now) => ({ ...now, stated: { ...now.stated, [hand]: said } })),
  }
}
