'use client'

import { useMemo, useSyncExternalStore } from 'react'
import { localDay } from '@/components/local-day'
import type { KeptAttempt } from '@/lib/learn/practiced'
import type { Attempt } from '@/lib/learn/progress'
import { attemptsOf, keptFrom, keptText, onKept, uncomparedOf } from './kept-practice'

const useKept = (): string => useSyncExternalStore(onKept, keptText, () => '')

/** What was practiced: in the account where the page brings it, else on this device. Days are those on the wall here: a case comes back by them. */
export function useAttempts(inAccount: readonly KeptAttempt[] | undefined): readonly Attempt[] {
  const kept = useKept()
  return useMemo(() => inAccount?.map(({ at, ...one }) => ({ ...one, on: localDay(new Date(at)) })) ?? attemptsOf(keptFrom(kept)), [inAccount, kept])
}

/** The cases committed to on this device whose comparison was not seen yet; an account notes how a commitment stands as it keeps it. */
export function useUncompared(inAccount: readonly KeptAttempt[] | undefined): readonly string[] {
  const kept = useKept()
  return useMemo(() => (inAccount === undefined ? uncomparedOf(keptFrom(kept)) : []), [inAccount, kept])
}
