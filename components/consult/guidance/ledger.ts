import { options, type Effect, type Option, type Tier } from '@/lib/clinical/rule'
import type { Assessment, Finding } from '@/lib/guidance/assessment'

/** A rule that holds, once, with what it does to each option it bears on. */
export type LedgerRow = { readonly finding: Finding; readonly effects: Readonly<Partial<Record<Option, { readonly effect: Effect; readonly tier: Tier }>>> }

/** Which options a reader looks at. */
export type Sight = Option | 'both'

const order = ['not-supported', 'other-steps-first', 'with-care', 'say'] as const satisfies readonly Effect[]

const strongest = ({ effects }: LedgerRow): number => Math.min(...options.map((option) => order.indexOf(effects[option]?.effect ?? 'say')))

/** The rules that hold for the options in sight, each once, the most restrictive first. */
export function ledgerOf(assessment: Assessment, sight: Sight): readonly LedgerRow[] {
  const rows = new Map<string, LedgerRow>()
  for (const option of options) {
    if (sight !== 'both' && sight !== option) continue
    for (const finding of assessment.options[option].findings) {
      const row = rows.get(finding.rule) ?? { finding, effects: {} }
      rows.set(finding.rule, { finding: row.finding, effects: { ...row.effects, [option]: { effect: finding.effect, tier: finding.tier } } })
    }
  }
  return [...rows.values()].sort((a, b) => strongest(a) - strongest(b))
}

/** Whether a rule changes a verdict, and does not only add a sentence. */
export const weighs = (row: LedgerRow): boolean => strongest(row) < order.indexOf('say')
