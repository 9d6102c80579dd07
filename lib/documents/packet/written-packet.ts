import type { IsoDate } from '../../clinical/dates'
import { read } from '../../clinical/reading'
import { gapTable, type GapRow } from './gap-table'
import { isLaidOut } from './guidance-said'
import { buildPacket, type Packet } from './packet'
import type { PacketGround } from './packet-ground'
import type { Profile } from './profile'
import type { Stated, Use } from './requirement'
import { scheduleFrom, type Schedule } from './schedule'

/** A packet with all that was chosen for it, as it is read, printed and copied. */
export type WrittenPacket = { readonly ground: PacketGround; readonly packet: Packet; readonly profile: Profile; readonly rows: readonly GapRow[]; readonly schedule?: Schedule | undefined }

export type PacketChoice = { readonly profile: Profile; readonly use: Use; readonly start: IsoDate; readonly stated: Stated }

/** Writes a packet as it was chosen; no visit is set out where the guidance holds or does not support the option. */
export function writePacket(ground: PacketGround, { profile, use, start, stated }: PacketChoice): WrittenPacket {
  const { answers, asOf, psychiatrists, guidance } = ground
  const rows = gapTable(profile, use, { reading: read(answers, asOf), stated, psychiatrists })
  return { ground, packet: buildPacket(ground, use, stated), profile, rows, schedule: isLaidOut(guidance) ? scheduleFrom(start, use) : undefined }
}
