'use client'

import { useMemo, useSyncExternalStore } from 'react'
import type { Attempt } from '@/lib/learn/progress'
import { attemptsOf, keptFrom, keptText, onKept } from './kept-practice'

/** What was practiced: in the account where the page brings it, else on this device. */
export function useAttempts(inAccount: readonly Attempt[] | undefined): readonly Attempt[] {
  const kept = useSyncExternalStore(onKept, keptText, () => '')
  return useMemo(() => inAccount ?? attemptsOf(keptFrom(kept)), [inAccount, kept])
}
