'use client'

import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Refused, send, type Refusal } from '@/components/accounts/send'
import type { OwnReveal } from '@/lib/learn/practiced'
import type { Reveal } from '@/lib/learn/reveal'
import { latestOf, noteOutcome } from './kept-practice'

/** What is shown beside a commitment; its comments are those of supervisors, in an account. */
export type Revealed = Reveal & Partial<Pick<OwnReveal, 'id' | 'comments'>>

/** Thrown where nothing was committed yet. */
export class CommitFirst extends Error {}

async function inAccount(id: string): Promise<Revealed> {
  const response = await fetch(`/api/practice/${id}/reveal`)
  const told = (await response.json()) as unknown
  if (response.status === 403) throw new CommitFirst()
  if (!response.ok) throw new Refused(told as Refusal)
  return told as OwnReveal
}

async function onDevice(id: string): Promise<Revealed> {
  const kept = latestOf(id)
  if (kept === undefined) throw new CommitFirst()
  return await send<Reveal>({ method: 'POST', path: `/api/learn/${id}/reveal`, body: { commitment: kept.commitment } })
}

/** Asks for what the rules say of a case that was committed to. How it stands is noted on the device, where no account keeps it. */
export function useReveal(id: string, person: string | undefined) {
  const asked = useQuery({
    queryKey: ['reveal', id, person],
    queryFn: () => (person === undefined ? onDevice(id) : inAccount(id)),
    retry: false,
    refetchOnWindowFocus: false,
    staleTime: Infinity,
  })
  const { data } = asked
  useEffect(() => {
    if (person === undefined && data !== undefined) noteOutcome(id, { agreed: data.comparison.agrees, knowledge: data.assessment.knowledge.version })
  }, [id, person, data])
  return asked
}
