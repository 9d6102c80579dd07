'use client'

import { createContext, startTransition, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { Answers } from '@/lib/clinical/answers'
import type { ItemId } from '@/lib/clinical/items'
import type { Assessment } from '@/lib/guidance/assessment'
import { useRuleWords } from '@/components/rules/words-context'
import { useNow } from './draft/clock'
import { toAnswers } from './draft/to-answers'
import { useForm, useRead } from './draft/use-form'
import { loadLater } from './load-later'
import { saysTheSame } from './says-the-same'

export type Assess = (answers: Answers, asOf: string) => Assessment

/** What the assessment notices of single questions: shown where they are asked. */
export type Noticed = Pick<Assessment, 'refused' | 'doubts' | 'stale' | 'contradictions'>

/** An answer that is tried out beside those given. It is saved nowhere. */
export type Trying = { readonly says: string; readonly change: Answers }

/** The answer being tried out, if any, and the ways in and out of trying. */
export type Scratch = { readonly trying: Trying | undefined; readonly tryOut: (trying: Trying) => void; readonly leave: () => void }

const nothing: Noticed = { refused: [], doubts: [], stale: [], contradictions: [] }

const AssessmentContext = createContext<Assessment | undefined>(undefined)
const AnswersContext = createContext<Answers>({})
const ShownContext = createContext<Assessment | undefined>(undefined)
const ScratchContext = createContext<Scratch>({ trying: undefined, tryOut: () => undefined, leave: () => undefined })
const NoticedContext = createContext<Noticed>(nothing)

/** What is concluded from the answers as they stand; undefined until the rules have loaded. */
export const useAssessment = (): Assessment | undefined => useContext(AssessmentContext)

/** The answers that the assessment was made from. */
export const useAnswersRead = (): Answers => useContext(AnswersContext)

/** What the guidance shows: the same, or what would be concluded with the answer that is being tried out. */
export const useShown = (): Assessment | undefined => useContext(ShownContext)

export const useScratch = (): Scratch => useContext(ScratchContext)

/** What was noticed of one question. */
export function useNoticed(id: ItemId): Noticed {
  const { refused, doubts, stale, contradictions } = useContext(NoticedContext)
  const here = ({ item }: { readonly item: ItemId }): boolean => item === id
  return { refused: refused.filter(here), doubts: doubts.filter(here), stale: stale.filter(here), contradictions: contradictions.filter(({ items }) => items.includes(id)) }
}

/** The rules load apart from the form, so that the first question takes input before they have arrived. Their words are on the page already. */
function useRules(): Assess | undefined {
  const [assess, setAssess] = useState<Assess>()
  const words = useRuleWords()
  useEffect(() => {
    let wanted = true
    const begin = ({ assess: read, giveWords }: Awaited<ReturnType<typeof loadLater>>): void => {
      giveWords(words)
      // Not urgent: guidance that the server drew comes alive first, and is not drawn anew in its place.
      if (wanted) startTransition(() => setAssess(() => read))
    }
    // Where they cannot be loaded, the place of the guidance says so.
    loadLater().then(begin, () => undefined)
    return () => {
      wanted = false
    }
  }, [words])
  return assess
}

/** The same notices as long as they say the same, so that the form is not drawn again at every key. */
function useSettled(assessment: Assessment | undefined): Noticed {
  const { refused, doubts, stale, contradictions } = assessment ?? nothing
  const written = JSON.stringify({ refused, doubts, stale, contradictions } satisfies Noticed)
  return useMemo((): Noticed => JSON.parse(written), [written])
}

/** Trying out holds for the answers it began with: a new answer ends it. */
function useTrying(answers: Answers): Scratch {
  const { all } = useForm()
  const [begun, setBegun] = useState<{ readonly trying: Trying; readonly with: Answers }>()
  const trying = begun !== undefined && saysTheSame(begun.with, answers) ? begun.trying : undefined
  const tryOut = useCallback((next: Trying) => setBegun({ trying: next, with: toAnswers(all()) }), [all])
  const leave = useCallback(() => setBegun(undefined), [])
  return useMemo(() => ({ trying, tryOut, leave }), [trying, tryOut, leave])
}

type Provided = { readonly children: ReactNode; readonly assessBy?: Assess | undefined; readonly first?: Assessment | undefined }

/** What was concluded beforehand, as long as the answers say what it was concluded from. */
function useFirst(first: Assessment | undefined, answers: Answers): Assessment | undefined {
  const [from] = useState(answers)
  return first !== undefined && saysTheSame(from, answers) ? first : undefined
}

/**
 * Reads the answers after every change and hands the conclusions to all below: an answer and the verdicts that follow from it stand in one frame.
 * `assessBy` stands in for the rules where more than the answers counts; it waits for the rules all the same.
 * `first` is what is concluded from the answers with which the form begins, until the rules have loaded.
 */
export function AssessmentProvider({ children, assessBy, first }: Provided) {
  const answers = useRead(toAnswers)
  const asOf = useNow()
  const rules = useRules()
  const assess = rules === undefined ? undefined : (assessBy ?? rules)
  const scratch = useTrying(answers)
  const before = useFirst(first, answers)
  const assessment = useMemo(() => (assess === undefined || asOf === '' ? before : assess(answers, asOf)), [assess, answers, asOf, before])
  const change = scratch.trying?.change
  const shown = useMemo(
    () => (assess === undefined || asOf === '' || change === undefined ? assessment : assess({ ...answers, ...change }, asOf)),
    [assess, answers, asOf, change, assessment],
  )
  return (
    <AnswersContext value={answers}>
      <AssessmentContext value={assessment}>
        <ScratchContext value={scratch}>
          <ShownContext value={shown}>
            <NoticedContext value={useSettled(assessment)}>{children}</NoticedContext>
          </ShownContext>
        </ScratchContext>
      </AssessmentContext>
    </AnswersContext>
  )
}
