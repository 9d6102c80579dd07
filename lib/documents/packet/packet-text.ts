import { sayMoment } from '../../clinical/dates'
import type { Tri } from '../../logic/tri'
import { toAscii, wrap } from '../plain-text'
import { openStates, openTitles } from './field'
import { sayOpenRows, standings, type GapRow } from './gap-table'
import { guidanceLines, isLaidOut } from './guidance-said'
import type { PacketGround } from './packet-ground'
import { openFields, packetPartIds, packetParts, type Packet } from './packet'
import { coverageOnly, planName } from './profile'
import { sayAsked, uses } from './requirement'
import { scheduleTitle, type Schedule } from './schedule'
import { columnIds, columns, weeksAsked, type TrialRow } from './sections/trials'
import { siteChecklist } from './site-checklist'
import type { WrittenPacket } from './written-packet'

const WIDTH = 78

/** By whose measure a trial counts here. */
export const adequateHere = 'Adequate here: no response, to the usual minimum dose or more by the table of this guidance, taken on most days, in this episode, for so many weeks. Additions, and courses stopped for side effects before 6 weeks, do not count. Plans have measures of their own.'

export const adequateWords = { yes: 'adequate', no: 'not adequate', unknown: 'cannot tell' } as const satisfies Record<Tri, string>

const heading = (text: string): readonly string[] => ['', text.toUpperCase()]

function rowLines({ asks, standing, shows, lacks }: GapRow): readonly string[] {
  const shown = shows === '' ? [] : [`- shows: ${shows}`]
  return [`[${standings[standing]}] ${asks}`, ...shown, ...lacks.map((lack) => `- open: ${lack}`)]
}

function trialLines({ drug, class: group, cells, adequate, faults }: TrialRow): readonly string[] {
  const told = columnIds.map((column) => `${columns[column].toLowerCase()}: ${cells[column].says.toLowerCase()}`)
  const judged = weeksAsked.map((weeks) => `${weeks} weeks: ${adequateWords[adequate[weeks]]}`)
  return [`${drug} (${group}); ${told.join('; ')}`, `- by weeks asked for: ${judged.join('; ')}`, ...faults.map((fault) => `- ${fault}`)]
}

function partLines({ parts, trials }: Packet): readonly string[] {
  return packetPartIds.flatMap((part) => {
    const lines = part === 'trials' && trials.length > 0 ? [...trials.flatMap(trialLines), adequateHere] : parts[part].map(({ label, says }) => `${label}: ${says}`)
    return [...heading(packetParts[part]), ...lines]
  })
}

function coverageLines({ profile, packet, rows }: WrittenPacket): readonly string[] {
  const { edition, read, grants, notes = [], notConfirmed } = profile
  const asked = rows.length === 0 ? ['What it asks for in this use was not read.'] : rows.flatMap(rowLines)
  return [...heading(`Coverage: ${planName(profile)}`), coverageOnly(profile), `${uses[packet.use]}. Policy: ${edition}; read ${read}.`, ...asked, ...grants.map((one) => `Grants: ${one}`), ...notes.map((one) => `Note: ${one}`), ...notConfirmed.map((one) => `Not confirmed: ${one}`)]
}

function scheduleLines(schedule: Schedule | undefined): readonly string[] {
  if (schedule === undefined) return []
  const visits = schedule.visits.map(({ number, week, on }) => `Visit ${number}, week ${week}: ${on}`)
  return [...heading(scheduleTitle(schedule)), schedule.says, ...visits, `Review of benefit after 4 weeks: ${schedule.review}`]
}

function openLines({ packet, rows }: WrittenPacket): readonly string[] {
  const open = openFields(packet)
  const listed = openStates.flatMap((state) => (open[state].length === 0 ? [] : [`${openTitles[state]}: ${open[state].map(({ label }) => label).join('; ')}`]))
  const asked = sayOpenRows(rows)
  const all = [...listed, ...(asked === undefined ? [] : [asked]), ...packet.doubts]
  return [...heading('Not known'), ...(all.length === 0 ? ['Nothing is open.'] : all)]
}

/** It stands last, apart from coverage; first where something keeps treatment from being set out. */
const guidance = ({ guidance: said }: PacketGround): readonly string[] => [...heading('Clinical guidance, apart from coverage'), ...guidanceLines(said)]

/** The whole packet as plain text, for a portal that takes nothing else. The same packet gives the same bytes. */
export function packetText(written: WrittenPacket): string {
  const { ground, packet, schedule } = written
  const lines = [
    `Prior-authorization packet: ${ground.label}`,
    `Asked for: ${sayAsked(packet.use)}.`,
    ground.signed,
    `${sayMoment(ground.asOf)}. ${ground.knowledge}.`,
    ...(isLaidOut(ground.guidance) ? [] : guidance(ground)),
    ...coverageLines(written),
    ...partLines(packet),
    ...heading('Checks at the site'),
    ...siteChecklist.map(({ says }) => `[ ] ${says}`),
    ...scheduleLines(schedule),
    ...openLines(written),
    ...(isLaidOut(ground.guidance) ? guidance(ground) : []),
    '',
    'Rules-based guidance; the clinician decides.',
  ]
  return lines.flatMap((line) => (line === '' ? [''] : wrap(toAscii(line), WIDTH))).join('\n')
}
