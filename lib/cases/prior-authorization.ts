import { parseIsoDate, type IsoDate } from '../clinical/dates'

export type PriorStage = 'not-needed' | 'needed' | 'sent' | 'approved' | 'denied' | 'appeal'

/** How the payer's consent stands. `on` is the day of this step, `until` the last day that is covered. */
export type PriorAuthorization = { readonly stage: PriorStage; readonly on?: IsoDate; readonly until?: IsoDate }

export const priorStages = {
  'not-needed': 'not needed',
  needed: 'needed',
  sent: 'sent',
  approved: 'approved',
  denied: 'denied',
  appeal: 'under appeal',
} as const satisfies Record<PriorStage, string>

export const priorStageIds = Object.keys(priorStages) as readonly PriorStage[]

/** What may follow what. A stage may also be recorded again with another date. Nothing recorded counts as "not settled yet". */
const follows: Readonly<Record<PriorStage | 'none', readonly PriorStage[]>> = {
  none: ['not-needed', 'needed', 'sent', 'approved'],
  'not-needed': ['not-needed', 'needed'],
  needed: ['needed', 'not-needed', 'sent'],
  sent: ['sent', 'needed', 'approved', 'denied'],
  approved: ['approved', 'needed', 'denied'],
  denied: ['denied', 'needed', 'appeal', 'not-needed'],
  appeal: ['appeal', 'approved', 'denied'],
}

/** The stages that may come next. */
export function nextStages(from: PriorAuthorization | undefined): readonly PriorStage[] {
  return follows[from?.stage ?? 'none']
}

/** Why one stage cannot follow the other, in words; undefined where it can. */
export function priorFault(from: PriorAuthorization | undefined, to: PriorAuthorization): string | undefined {
  if (!nextStages(from).includes(to.stage)) {
    const now = from === undefined ? 'not settled yet' : priorStages[from.stage]
    return `Prior authorization is ${now}; “${priorStages[to.stage]}” cannot follow.`
  }
  if ([to.on, to.until].some((date) => date !== undefined && parseIsoDate(date) === undefined)) return 'A date of the calendar, YYYY-MM-DD.'
  if (to.stage !== 'approved') return to.until === undefined ? undefined : 'Only an approval has a last day.'
  if (to.until === undefined) return 'An approval needs its last day.'
  return to.on !== undefined && to.until < to.on ? 'The last day of an approval is not before its first.' : undefined
}

/** "approved until 2027-05-01", "sent". */
export function sayPrior(state: PriorAuthorization): string {
  const on = state.on === undefined ? '' : ` on ${state.on}`
  const until = state.until === undefined ? '' : ` until ${state.until}`
  return `${priorStages[state.stage]}${on}${until}`
}
