import type { IsoDate } from '../clinical/dates'
import type { Verdict } from '../clinical/rule'
import type { Stage } from './case'
import type { PriorStage } from './prior-authorization'
import type { TaskKind } from './queue'

/** A case in a list. One to learn from is without its label, its people and its dates. */
export type Listed = {
  readonly id: string
  readonly relation: 'own' | 'write' | 'read'
  readonly stage: Stage
  readonly safetyFirst: boolean
  readonly held: boolean
  readonly esketamine: Verdict
  readonly racemic: Verdict
  readonly prior: PriorStage | null
  readonly waits: TaskKind | null
  readonly whole: { readonly label: string; readonly owner: string; readonly assignee: string | null; readonly due: IsoDate | null; readonly review: IsoDate | null; readonly createdAt: string; readonly changedAt: string } | null
}

/** A page of a list, and where the next one begins; without it this was the last. */
export type Page = { readonly cases: readonly Listed[]; readonly next?: string }
