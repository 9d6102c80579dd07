'use client'

import { useEffect, useRef, useState } from 'react'
import { shortOptionNames, verdictWords } from '@/components/words'
import { itemIds, items, type ItemId } from '@/lib/clinical/items'
import { options } from '@/lib/clinical/rule'
import type { Assessment } from '@/lib/guidance/assessment'
import { useAnswersRead, useAssessment } from './assessment-context'
import type { Entries } from './draft/entries'
import { sayAnswer } from './draft/say-answer'
import { toAnswers } from './draft/to-answers'
import { useForm } from './draft/use-form'
import { saysTheSame } from './says-the-same'

/** An answer that moved a verdict: what it was, what it moved, and what it replaced. */
export type Moved = { readonly answer: string; readonly moves: readonly string[]; readonly items: readonly ItemId[]; readonly before: Entries }

type Settled = { readonly entries: Entries; readonly assessment: Assessment }

/** Long enough that a number being typed is one change. */
const QUIET_MS = 700

function movesBetween(from: Assessment, to: Assessment): readonly string[] {
  const safety = from.safetyFirst === to.safetyFirst ? [] : [to.safetyFirst ? 'Safety comes first now' : 'Safety no longer comes first']
  const verdicts = options.flatMap((option) => {
    const [was, is] = [from.options[option].verdict, to.options[option].verdict]
    return was === is ? [] : [[shortOptionNames[option], `${verdictWords[was].toLowerCase()} to ${verdictWords[is].toLowerCase()}`] as const]
  })
  const [first, second] = verdicts
  const alike = first !== undefined && first[1] === second?.[1] ? [['Both', first[1]] as const] : verdicts
  return [...safety, ...alike.map(([name, move]) => `${name}: ${move}`)]
}

/** What was answered anew. Earlier answers that come into play again by it are not. */
function changedItems(from: Entries, to: Entries): readonly ItemId[] {
  return itemIds.filter((id) => id !== 'safetyAskedAt' && !saysTheSame(from[id], to[id]))
}

function movedBetween(from: Settled, to: Settled): Moved | undefined {
  const moves = movesBetween(from.assessment, to.assessment)
  const changed = changedItems(from.entries, to.entries)
  const [first] = changed
  if (moves.length === 0 || first === undefined) return undefined
  const said = sayAnswer(first, to.entries).join('; ')
  const answer = changed.length > 1 ? `${changed.length} answers` : `${items[first].ask}: ${said === '' ? 'answer cleared' : said}`
  return { answer, moves, items: changed, before: from.entries }
}

/** The last answer that moved a verdict, until the next answer. */
export function useWhatChanged(): { readonly moved: Moved | undefined; readonly forget: () => void } {
  const { all } = useForm()
  const assessment = useAssessment()
  const read = useAnswersRead()
  const settled = useRef<Settled>(undefined)
  const [moved, setMoved] = useState<Moved>()
  useEffect(() => {
    // The form may be an answer ahead of the assessment.
    if (assessment === undefined || !saysTheSame(toAnswers(all()), read)) return undefined
    const now: Settled = { entries: all(), assessment }
    // The example is no answer: what is compared with begins anew where it comes or goes.
    if (settled.current?.entries.example !== now.entries.example) settled.current = now
    const quiet = setTimeout(() => {
      const before = settled.current
      settled.current = now
      if (before === undefined || changedItems(before.entries, now.entries).length === 0) return
      setMoved(movedBetween(before, now))
    }, QUIET_MS)
    return () => clearTimeout(quiet)
  }, [assessment, read, all])
  return { moved, forget: () => setMoved(undefined) }
}
