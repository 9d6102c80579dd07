'use client'

import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Refused, send, type Refusal } from '@/components/accounts/send'
import { AS_PERSON } from '@/lib/accounts/as-person'
import { COMMIT_FIRST } from '@/lib/learn/commitment'
import type { OwnReveal } from '@/lib/learn/practiced'
import type { Reveal } from '@/lib/learn/reveal'
import { latestOf, noteOutcome } from './kept-practice'

/** What is shown beside a commitment; its comments are those of supervisors, in an account. */
export type Revealed = Reveal & Partial<Pick<OwnReveal, 'id' | 'comments'>>

/** Thrown where nothing was committed yet. */
export class CommitFirst extends Error {}

function isRefusal(told: unknown): told is Refusal {
  return typeof told === 'object' && told !== null && 'type' in told && typeof told.type === 'string' && 'title' in told && typeof told.title === 'string' && 'faults' in told && Array.isArray(told.faults)
}

function isReveal(told: unknown): told is OwnReveal {
  return typeof told === 'object' && told !== null && 'commitment' in told && 'comparison' in told && 'assessment' in told && 'points' in told
}

/** Asks as the person whose page this is. Who is refused for another reason than that nothing is committed is told that reason. */
async function inAccount(id: string, person: string): Promise<Revealed> {
  const response = await fetch(`/api/practice/${id}/reveal`, { headers: { [AS_PERSON]: person } })
  const told: unknown = await response.json()
  if (response.ok && isReveal(told)) return told
  // What neither tells nor refuses came from something between here and the server.
  if (!isRefusal(told)) throw new Error(`The answer of status ${response.status} is none of the server.`)
  throw told.reason === COMMIT_FIRST ? new CommitFirst() : new Refused(told)
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
    queryFn: () => (person === undefined ? onDevice(id) : inAccount(id, person)),
    retry: false,
    // Without a network it fails and says so, in place of waiting without a word for one.
    networkMode: 'always',
    refetchOnWindowFocus: false,
    refetchOnReconnect: true,
    staleTime: Infinity,
  })
  const { data } = asked
  useEffect(() => {
    if (person === undefined && data !== undefined) noteOutcome(id, { agreed: data.comparison.agrees, knowledge: data.assessment.knowledge.version })
  }, [id, person, data])
  return asked
}
