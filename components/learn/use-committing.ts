'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import { localDay } from '@/components/local-day'
import { sayFailure, send } from '@/components/accounts/send'
import type { Verdict } from '@/lib/clinical/rule'
import { MOST_FACTS, type Commitment } from '@/lib/learn/commitment'
import type { CaseFactId } from '@/lib/learn/facts'
import { keepChosen, keptChosen, nothingChosen, type Chosen } from './kept-form'
import { keepCommitment } from './kept-practice'
import type { ShownCase } from './words'

/** Thrown where the device does not keep it. */
class NotKept extends Error {}

const missing = {
  first: 'Say what comes first.',
  esketamine: 'Choose a verdict for esketamine.',
  racemic: 'Choose a verdict for ketamine infusion.',
  asks: 'Choose a question, or that nothing more is needed.',
} as const
type Faults = Partial<Record<keyof typeof missing, string>>

function faultsOf(chosen: Chosen): Faults {
  return Object.fromEntries(Object.entries(missing).filter(([field]) => chosen[field as keyof typeof missing] === ''))
}

function commitmentOf({ first, esketamine, racemic, asks, line, ...rest }: Chosen): Commitment {
  const said = line.trim()
  return {
    safetyFirst: first === 'safety',
    verdicts: { esketamine: esketamine as Verdict, racemic: racemic as Verdict },
    for: rest.for,
    against: rest.against,
    asks: asks as Commitment['asks'],
    sure: rest.sure,
    ...(said !== '' && { line: said }),
  }
}

/** What is chosen for a case, kept in this tab until it is committed: in the account of `person`, else on this device. */
export function useCommitting(shown: ShownCase, person: string | undefined) {
  const { id } = shown
  const { push } = useRouter()
  const queries = useQueryClient()
  const [chosen, setChosen] = useState(nothingChosen)
  const [faults, setFaults] = useState<Faults>({})
  /** Sent again after a lost answer, it is the same commitment. */
  const key = useRef('')
  useEffect(() => {
    const kept = keptChosen(shown)
    if (kept !== undefined) queueMicrotask(() => setChosen(kept))
  }, [shown])
  const choose = useCallback(
    (change: Partial<Chosen>) =>
      setChosen((before) => {
        const next = { ...before, ...change }
        keepChosen(id, next)
        return next
      }),
    [id],
  )
  const mark = useCallback(
    (fact: CaseFactId, side: 'for' | 'against') =>
      setChosen((before) => {
        const without = { for: before.for.filter((one) => one !== fact), against: before.against.filter((one) => one !== fact) }
        const next = { ...before, ...without, ...(before[side].includes(fact) || without[side].length >= MOST_FACTS ? {} : { [side]: [...without[side], fact] }) }
        keepChosen(id, next)
        return next
      }),
    [id],
  )
  const sending = useMutation({
    mutationFn: async (commitment: Commitment) => {
      if (person !== undefined) {
        key.current ||= crypto.randomUUID()
        await send({ method: 'POST', path: '/api/practice', body: { id: key.current, case: id, commitment }, as: person })
      } else if (!keepCommitment({ case: id, on: localDay(new Date()), commitment })) {
        throw new NotKept()
      }
    },
    onSuccess: () => {
      keepChosen(id, undefined)
      // What was read beside an earlier commitment is not what is asked for now.
      queries.removeQueries({ queryKey: ['reveal', id] })
      push(`/learn/${id}/reveal`)
    },
  })
  const submit = (): void => {
    const found = faultsOf(chosen)
    setFaults(found)
    const [first] = Object.keys(found)
    if (first === undefined) sending.mutate(commitmentOf(chosen))
    else document.querySelector<HTMLElement>(`[name="${first}"]`)?.focus()
  }
  const failure = sending.error === null ? undefined : sending.error instanceof NotKept ? 'This browser keeps nothing for the page: allow storage for it, then commit again.' : sayFailure(sending.error)
  return { chosen, choose, mark, faults, sending: { isSending: sending.isPending || sending.isSuccess, failure, submit } }
}
