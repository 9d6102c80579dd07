import type { IsoDate } from '../clinical/dates'
import type { ToldCase } from './known-case'
import type { Tried } from './progress'
import type { Reveal } from './reveal'

/** A case somebody is asked to try. */
export type Assigned = { readonly case: string; readonly by: string; readonly due?: IsoDate }

/** A commitment as an account keeps it: the moment it was made. On which day that was, the device on which it is read tells. */
export type KeptAttempt = Tried & { readonly at: string; readonly knowledge: string }

/** What somebody practiced: every case there is, every commitment in order, what is asked of them still, and on which cases something was said. */
export type Practiced = { readonly cases: readonly ToldCase[]; readonly attempts: readonly KeptAttempt[]; readonly assigned: readonly Assigned[]; readonly commented: readonly string[] }

/** Somebody who learns, with what they practiced. */
export type Trainee = { readonly id: string; readonly name: string; readonly practiced: Practiced }

/** A comment of a supervisor, as it is shown; `on`: which try it was said of, where there were several. */
export type Comment = { readonly by: string; readonly at: string; readonly text: string; readonly on?: { readonly try: number; readonly of: number } }

/** What somebody sees in their account of a case they committed to: the latest commitment beside the rules, and what was said of any. */
export type OwnReveal = Reveal & { readonly id: string; readonly at: string; readonly comments: readonly Comment[] }
