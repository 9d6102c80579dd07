'use client'

import { useEffect, useMemo, useState } from 'react'
import type { Assess } from '@/components/consult/assessment-context'
import { itemIds } from '@/lib/clinical/items'
import type { Meanwhile } from '@/lib/cases/caution'
import type { Merge } from '@/lib/cases/merge'
import type { WorkingCopy } from '@/lib/cases/working-copy'
import { toLocal } from './zone'

type Weigh = (merged: Merge, asOf: string) => Meanwhile

/** What stands on both sides, and what does not, in the time of this place. */
function mergeOf({ yours, conflicts }: WorkingCopy): Merge {
  const held = new Set<string>(conflicts.map(({ item }) => item))
  return { agreed: toLocal(Object.fromEntries(itemIds.filter((id) => !held.has(id) && yours[id] !== undefined).map((id) => [id, yours[id]]))), conflicts }
}

/** While answers are in conflict, what is concluded rests on the more cautious side of each; undefined where none are, or it has not loaded. */
export function useCaution(copy: WorkingCopy): Assess | undefined {
  const [weigh, setWeigh] = useState<Weigh>()
  const isWanted = copy.conflicts.length > 0
  useEffect(() => {
    if (isWanted) void import('@/lib/cases/caution').then(({ meanwhile }) => setWeigh(() => meanwhile))
  }, [isWanted])
  return useMemo(() => (isWanted && weigh !== undefined ? (_, asOf) => weigh(mergeOf(copy), asOf).assessment : undefined), [copy, isWanted, weigh])
}
