import type { Case, Signature } from '../../cases/case'
import type { Answers } from '../../clinical/answers'
import { sayMoment, type Moment } from '../../clinical/dates'
import type { Assessment } from '../../guidance/assessment'
import { saySigner } from '../note/signed'
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
  /** Who signed the record of these answers, and in which version, in sentences; or that nobody has. */
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

/** Who signed the record of the case: that is no signature under what is asked for. */
function saySigned(signature: Signature | undefined): string {
  if (signature === undefined) return 'Record not signed.'
  const beside = signature.coSignatures.map(({ by, at }) => ` Signed beside by ${saySigner(by)}, ${sayMoment(at)}.`).join('')
  return `Record signed by ${saySigner(signature.by)}, ${sayMoment(signature.at)}; version ${signature.version}.${beside}`
}

/** What a packet is made of, from an assessment of the answers; `signature`: the one under these answers. */
export function packetGround(assessment: Assessment, answers: Answers, who: Who, signature?: Signature): PacketGround {
  const { asOf, knowledge, options } = assessment
  return { answers, asOf, knowledge: knowledge.version, ...who, signed: saySigned(signature), guidance: guidanceSaid(assessment, answers), use: options.esketamine.route === 'mdsi' ? 'mdsi' : 'trd' }
}
