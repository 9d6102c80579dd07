'use client'

import { useEffect, useRef, useState } from 'react'
import { Refused, sayFailure } from '@/components/accounts/send'
import { PageLink } from '@/components/page-link'
import { Part } from '@/components/reading-page'
import { ASK_NOTHING } from '@/lib/learn/commitment'
import type { Comparison } from '@/lib/learn/comparison'
import type { CaseFact } from '@/lib/learn/facts'
import action from '../action.module.css'
import { BehindRules } from './behind-rules'
import { BesideRules, Standing } from './beside-rules'
import { Comments } from './comments'
import { FactsBeside } from './facts-beside'
import { FlipQuestion } from './flip-question'
import { TakeAlong } from './take-along'
import { CommitFirst, useReveal, type Revealed } from './use-reveal'

const askSays = { same: 'The rules ask the same first.', matters: 'It can change something. The rules ask this first:', differs: 'The rules differ. They ask first:' } as const

function Asked({ asks: { own, rules, stands }, saysOf }: Pick<Comparison, 'asks'> & { readonly saysOf: (item: string) => string }) {
  const [first] = rules
  return (
    <>
      <p>You: {own === ASK_NOTHING ? 'nothing more; enough is known' : saysOf(own)}.</p>
      <p>
        {first === undefined && stands === 'differs' ? 'The rules ask nothing more: no open question can change a verdict.' : askSays[stands]} {stands !== 'same' && first !== undefined && <strong>{saysOf(first)}</strong>}
      </p>
    </>
  )
}

type RevealOf = { readonly revealed: Revealed; readonly told: readonly CaseFact[]; readonly asks: Readonly<Record<string, string>> }

/** A commitment beside the rules, from the verdict down to the passages. */
export function RevealText({ revealed, told, asks }: RevealOf) {
  const { comparison, assessment, commitment, points, flipTask, concludedOtherwise = false, comments = [] } = revealed
  return (
    <>
      <Standing agrees={comparison.agrees} sure={commitment.sure} />
      {concludedOtherwise && <p>Since this case was shared, what the rules conclude of it, or which of them weigh, has changed. Shown is what they say today.</p>}
      <BesideRules comparison={comparison} assessment={assessment} />
      {commitment.line !== undefined && <p>Your line: {commitment.line}</p>}
      <Part title="Fact by fact" id="facts">
        <FactsBeside facts={comparison.facts} told={told} assessment={assessment} />
      </Part>
      <Part title="What to ask next" id="asks">
        <Asked asks={comparison.asks} saysOf={(item) => asks[item] ?? item} />
      </Part>
      {points.length > 0 && (
        <Part title="To take along" id="points">
          <TakeAlong points={points} />
        </Part>
      )}
      <BehindRules assessment={assessment} />
      {flipTask !== undefined && (
        <Part title={flipTask.looks === 'ahead' ? 'Change one fact' : 'Had the facts been otherwise'} id="change">
          <FlipQuestion task={flipTask} />
        </Part>
      )}
      <Comments comments={comments} />
    </>
  )
}

/** What may be otherwise a while later, with the same commitment by the same person. */
const passing = ['not-saved', 'unexpected', 'too-many-requests', 'not-signed-in'] as const
const canPass = (error: Error): boolean => !(error instanceof Refused) || passing.some((reason) => error.is(reason))

type Failed = { readonly error: Error; readonly isKeptHere: boolean; readonly isAgain: boolean; readonly tryAgain: () => void }

/** Why a comparison failed. While it is asked for again this is gone, and the focus with it: after another failure it is given back. */
function FailedReveal({ error, isKeptHere, isAgain, tryAgain }: Failed) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isAgain && document.activeElement === document.body) button.current?.focus()
  }, [isAgain])
  return (
    <div role="alert">
      <p>
        {sayFailure(error)}
        {canPass(error) && ` ${isKeptHere ? 'Your commitment is kept on this device.' : 'A commitment that was sent is kept in your account.'} It can be compared with the rules later.`}
      </p>
      <button ref={button} type="button" className={action.second} onClick={tryAgain}>
        Try again
      </button>
    </div>
  )
}

type View = { readonly id: string; readonly person?: string } & Omit<RevealOf, 'revealed'>

/** Asks for the reveal of a case, and shows it; without a commitment it leads back to the case. */
export function RevealView({ id, person, ...words }: View) {
  const { data, error, isPending, refetch } = useReveal(id, person)
  const [isAgain, setAgain] = useState(false)
  if (isPending) return <p role="status">Reading the rules beside your commitment …</p>
  if (error instanceof CommitFirst)
    return (
      <p role="status">
        Nothing is committed for this case yet. The rules are shown beside what you say: <PageLink href={`/learn/${id}`}>commit first</PageLink>.
      </p>
    )
  if (error instanceof Refused && error.is('fields-refused'))
    return (
      <p role="alert">
        Your commitment no longer fits this case: <PageLink href={`/learn/${id}`}>commit anew</PageLink>.
      </p>
    )
  if (error !== null)
    return (
      <FailedReveal
        error={error}
        isKeptHere={person === undefined}
        isAgain={isAgain}
        tryAgain={() => {
          setAgain(true)
          void refetch()
        }}
      />
    )
  return (
    <>
      <RevealText revealed={data} {...words} />
      <p className={action.actions}>
        <PageLink className={action.primary} href="/learn">
          Next case
        </PageLink>
        <PageLink className={action.second} href="/learn/progress">
          Your progress
        </PageLink>
      </p>
    </>
  )
}
