import type { Case } from '../../cases/case'
import type { Answers } from '../../clinical/answers'
import type { Moment } from '../../clinical/dates'
import type { Verdict } from '../../clinical/rule'
import type { Assessment } from '../../guidance/assessment'
import type { Use } from './requirement'

/** What the guidance says of esketamine, kept apart from what is asked for coverage. */
export type GuidanceSaid = { readonly held: boolean; readonly verdict: Verdict; readonly ground?: string }

/** All that a packet is made of; it can be sent to a page as it stands. */
export type PacketGround = {
  readonly answers: Answers
  readonly asOf: Moment
  /** The version of rules, intake and evidence. */
  readonly knowledge: string
  /** By what the case is known to its team; no name. */
  readonly label: string
  /** Psychiatrists who have the case; empty where it is not known who has it. */
  readonly psychiatrists: readonly string[]
  readonly guidance: GuidanceSaid
  /** The use that the guidance found, taken first. */
  readonly use: Use
}

/** Whom a packet is about and who has them. */
export type Who = Pick<PacketGround, 'label' | 'psychiatrists'>

/** The same of a case: its label, and the psychiatrists among its owner and its team. */
export function whoOf({ label, owner, members }: Case): Who {
  const people = [owner, ...members.map(({ person }) => person)]
  return { label, psychiatrists: people.filter(({ role }) => role === 'psychiatrist').map(({ name }) => name) }
}

/** What a packet is made of, from an assessment of the answers. */
export function packetGround({ asOf, knowledge, held, options: { esketamine } }: Assessment, answers: Answers, who: Who): PacketGround {
  const { verdict, route, routes } = esketamine
  const ground = routes.find(({ id }) => id === route)
  const said = ground === undefined ? {} : { ground: `${ground.says}${ground.standing === 'arguable' ? ' (arguable)' : ''}` }
  return { answers, asOf, knowledge: knowledge.version, ...who, guidance: { held, verdict, ...said }, use: route === 'mdsi' ? 'mdsi' : 'trd' }
}
