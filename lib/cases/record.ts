import type { Actor } from '../accounts/person'
import type { Verdict } from '../clinical/rule'
import type { Answers } from '../clinical/answers'
import type { Moment } from '../clinical/dates'
import { assess } from '../guidance/assess'
import type { Assessment } from '../guidance/assessment'
import { answersInWords, type Worded } from './answers-in-words'
import { canonical, isSame } from './canonical'
import type { Case, Signature } from './case'
import type { Responses } from './differ'

/** What a signature means, as the signer reads it before signing. */
export const meanings = {
  author: 'I have read these answers and this guidance. What I agree with and where I differ is stated by me, and the decision is mine.',
  trainee: 'I have read these answers and this guidance, and stated where I agree and differ. This record waits for a psychiatrist to sign beside me.',
  supervisor: 'I have read this record and sign beside the trainee, with my own line.',
  'co-signer': 'I have read this record and sign beside the signer, with my own line.',
} as const

/** The form of this record; raised when its shape changes, so that no record is read as what it is not. */
export const RECORD_FORM = 1

/** What is signed: everything that was known, concluded and answered at one moment, legible without today's code. */
export type SignedRecord = {
  readonly form: typeof RECORD_FORM
  readonly case: string
  readonly version: number
  readonly revision: number
  /** The moment of signing, in UTC, at which the answers were read. */
  readonly asOf: Moment
  readonly answers: Answers
  readonly worded: readonly Worded[]
  readonly assessment: Assessment
  readonly knowledge: Assessment['knowledge']
  readonly responses: Responses
  readonly signer: Actor
  readonly asks: readonly Actor[]
  readonly meaning: string
}

/** What somebody signs under has on their screen, in short. */
export type Shown = { readonly safetyFirst: boolean; readonly esketamine: Verdict; readonly racemic: Verdict }

export function shownOf({ safetyFirst, options: { esketamine, racemic } }: Assessment): Shown {
  return { safetyFirst, esketamine: esketamine.verdict, racemic: racemic.verdict }
}

type Signing = {
  readonly case: Pick<Case, 'id' | 'version' | 'revision' | 'answers'>
  readonly at: Moment
  readonly signer: Actor
  readonly responses: Responses
  readonly asks: readonly Actor[]
}

/** The record of a case as it stands: the stored answers are assessed here, not taken from the device. */
export function recordOf({ case: one, at, signer, responses, asks }: Signing): SignedRecord {
  const assessment = assess(one.answers, at)
  return {
    form: RECORD_FORM,
    case: one.id,
    version: one.version,
    revision: one.revision,
    asOf: at,
    answers: one.answers,
    worded: answersInWords(one.answers),
    assessment,
    knowledge: assessment.knowledge,
    responses,
    signer,
    asks,
    meaning: meanings[signer.role === 'trainee' ? 'trainee' : 'author'],
  }
}

/** The text that is stored, and of whose UTF-8 bytes the SHA-256 is taken. */
export function recordText(record: SignedRecord): string {
  return canonical(record)
}

/** A record read back from its stored text. One of another form is refused: what its parts mean is not known here. */
export function recordFrom(text: string): SignedRecord {
  const read = JSON.parse(text) as SignedRecord
  if (read.form !== RECORD_FORM) throw new Error(`A record of form ${String(read.form)} cannot be read: this version reads form ${RECORD_FORM}.`)
  return read
}

/** `same`: today's rules give what was signed. `other-knowledge`: they are of another version, so they need not. `differs`: they should, and do not. */
export type Replay = 'same' | 'other-knowledge' | 'differs'

/** A record as it is kept: its text byte for byte, what stands beside it, and whether today's rules still give the same. */
export type KeptRecord = { readonly record: SignedRecord; readonly text: string; readonly sha256: string; readonly signature: Signature; readonly replay: Replay }

/** Assesses the stored answers of a record again. */
export function replayRecord(record: Pick<SignedRecord, 'answers' | 'asOf' | 'assessment' | 'knowledge'>): Replay {
  const again = assess(record.answers, record.asOf)
  if (!isSame(again.knowledge, record.knowledge)) return 'other-knowledge'
  return isSame(again, record.assessment) ? 'same' : 'differs'
}
