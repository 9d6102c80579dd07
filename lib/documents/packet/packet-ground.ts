import type { Case, Signature } from '../../cases/case'
import type { Answers } from '../../clinical/answers'
import { sayMoment, type Moment } from '../../clinical/dates'
import type { Assessment } from '../../guidance/assessment'
import { guidanceSaid } from './guidance-of'
import type { GuidanceSaid } from './guidance-said'
import type { Use } from './requirement'

/** All that a packet is made of; it can be sent to a page as it stands. */
export type PacketGround = {
  readonly answers: Answers
  readonly asOf: Moment
  /** The version of rules, intake and evidence. */
  readonly knowledge: string
  /** By what the case is known to its team; no name. */
  readonly label: string
  /** Who stands for these answers, and in which version; or that nobody has signed them. */
  readonly signed: string
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

const saySigned = (signature: Signature | undefined): string => (signature === undefined ? 'Not signed' : `Signed by ${signature.by.name}, ${sayMoment(signature.at)}; version ${signature.version}`)

/** What a packet is made of, from an assessment of the answers; `signature`: the one under these answers. */
export function packetGround(assessment: Assessment, answers: Answers, who: Who, signature?: Signature): PacketGround {
  const { asOf, knowledge, options } = assessment
  return { answers, asOf, knowledge: knowledge.version, ...who, signed: saySigned(signature), guidance: guidanceSaid(assessment, answers), use: options.esketamine.route === 'mdsi' ? 'mdsi' : 'trd' }
}
