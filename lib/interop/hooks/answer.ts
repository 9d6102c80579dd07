import type { Card, Frame } from './card'
import { chartOf, medicineNames, namesSeveral, showsPattern, unreadOf, type Chart, type PrefetchName } from './chart'
import type { Foreign } from './foreign'
import { orderCard } from './order-card'
import { optionsOrdered } from './ordered'
import { patternCard } from './pattern-card'
import type { ServiceId } from './offered'
import type { Prefetch } from './supply'

/** A call, as far as it is read. */
export type HookCall = { readonly service: ServiceId; readonly patientId: string; readonly context: Foreign; readonly prefetch: Prefetch }

/** One card or none; or, where none can be given and one still could with data that were not supplied, the names of those. */
export type HookAnswer = { readonly cards: readonly [] | readonly [Card] } | { readonly missing: readonly PrefetchName[] }

const quiet: HookAnswer = { cards: [] }
const given = (card: Card | undefined): HookAnswer => (card === undefined ? quiet : { cards: [card] })
const unless = (missing: readonly PrefetchName[]): HookAnswer => (missing.length > 0 ? { missing } : quiet)

function patternAnswer(chart: Chart, frame: Frame): HookAnswer {
  if (showsPattern(chart)) return given(patternCard(chart, frame))
  const conditions = chart.depression === undefined ? unreadOf(chart, ['conditions']) : []
  const medicines = namesSeveral(chart) ? [] : unreadOf(chart, medicineNames)
  const canStillShow = (chart.depression !== undefined || conditions.length > 0) && (namesSeveral(chart) || medicines.length > 0)
  return canStillShow ? unless([...conditions, ...medicines]) : quiet
}

function orderAnswer({ context }: HookCall, chart: Chart, frame: Frame): HookAnswer {
  const ordered = optionsOrdered(context)
  if (ordered.length === 0) return quiet
  // Ketamine is given for much else: an order of it alone is looked at where the chart lists depression.
  if (!ordered.includes('esketamine') && chart.depression === undefined) return unless(unreadOf(chart, ['conditions']))
  const card = orderCard(ordered, chart, frame)
  return card === undefined ? unless([...unreadOf(chart, ['patient']), ...unreadOf(chart, medicineNames), ...unreadOf(chart, ['bloodPressure'])]) : given(card)
}

/** What a service answers a call. */
export function answerHook(call: HookCall, frame: Frame): HookAnswer {
  const chart = chartOf(call.prefetch, call.patientId, frame.at)
  switch (call.service) {
    case 'treatment-resistance':
      return patternAnswer(chart, frame)
    case 'ketamine-orders':
      return orderAnswer(call, chart, frame)
  }
}
