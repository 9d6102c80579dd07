'use client'

import { useState } from 'react'
import { AccountForm } from '@/components/accounts/account-form'
import { ChoiceField, Field } from '@/components/accounts/field'
import { Told } from '@/components/accounts/told'
import { nextStages, priorStageIds, priorStages, sayPrior, type PriorAuthorization, type PriorStage } from '@/lib/cases/prior-authorization'
import { useOverwriting } from './use-overwriting'
import { YoursTheirs } from './yours-theirs'

type Fields = { readonly stage: PriorStage; readonly on: string; readonly until: string }

function typed({ stage, on, until }: Fields): PriorAuthorization {
  return { stage, ...(on !== '' && { on }), ...(stage === 'approved' && until !== '' && { until }) }
}

const say = (prior: PriorAuthorization | undefined): string => (prior === undefined ? 'not settled yet' : sayPrior(prior))

/** The stages that may follow; one that was chosen before the case moved on stays to be seen. */
function choicesAfter(seen: PriorAuthorization | undefined, chosen: PriorStage | undefined) {
  const stages = nextStages(seen)
  const choices = [...stages, ...priorStageIds.filter((stage) => stage === chosen && !stages.includes(stage))].map((stage) => [stage, priorStages[stage]] as const)
  return seen === undefined ? [['', 'Choose a stage'] as const, ...choices] : choices
}

/** Notes the next step of prior authorization. */
export function PriorForm({ now }: { readonly now: PriorAuthorization | undefined }) {
  const [told, setTold] = useState<string>()
  const sending = useOverwriting<Fields, PriorAuthorization | undefined>({
    now,
    valueOf: ({ priorAuthorization }) => priorAuthorization,
    event: (fields, from) => ({ kind: 'prior-authorization', from: from ?? null, to: typed(fields) }),
    done: ({ priorAuthorization }) => setTold(`Noted: ${say(priorAuthorization)}.`),
  })
  const { form, field, isStale, seen } = sending
  // Filled once: what others change later is shown beside it, and not put in the place of what is typed.
  const [{ stage, on, until }] = useState<Partial<PriorAuthorization>>(now ?? {})
  const given = form.watch()
  const takeTheirs = (): void => sending.takeTheirs(() => form.reset({ stage: now?.stage, on: now?.on ?? '', until: now?.until ?? '' }))
  return (
    <>
      <AccountForm label="Prior authorization" act="Save" rank="second" sending={sending}>
        <ChoiceField label="Prior authorization" defaultValue={stage} choices={choicesAfter(isStale ? now : seen, given.stage)} {...field('stage', 'Choose a stage.')} />
        <Field label="Day of this step" hint="May be left empty." type="date" defaultValue={on} {...field('on')} />
        {given.stage === 'approved' && <Field label="Last day of the approval" type="date" defaultValue={until} {...field('until', 'An approval needs its last day.')} />}
        {isStale && <YoursTheirs yours={say(typed(given))} theirs={say(now)} takeTheirs={takeTheirs} />}
      </AccountForm>
      <Told says={told} />
    </>
  )
}
