import { options, type Option, type Verdict } from '@/lib/clinical/rule'
import type { Assessment, Flip } from '@/lib/guidance/assessment'

/** The changes that lead to the same verdicts. */
export type FlipGroup = { readonly leadsTo: Readonly<Record<Option, Verdict>>; readonly changed: readonly Option[]; readonly flips: readonly Flip[] }

/** Single changes by what they lead to, in the order in which they were found. */
export function flipGroups({ flips, options: now }: Pick<Assessment, 'flips' | 'options'>): readonly FlipGroup[] {
  const groups = new Map<string, FlipGroup>()
  for (const flip of flips) {
    const key = options.map((option) => flip.verdicts[option]).join(' ')
    const changed = options.filter((option) => flip.verdicts[option] !== now[option].verdict)
    groups.set(key, { leadsTo: flip.verdicts, changed, flips: [...(groups.get(key)?.flips ?? []), flip] })
  }
  return [...groups.values()]
}
