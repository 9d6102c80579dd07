'use client'

import { useRouter } from 'next/navigation'
import { useId } from 'react'
import type { UseFormRegisterReturn } from 'react-hook-form'
import { AccountForm } from '@/components/accounts/account-form'
import { ProofFields, type ProofOf } from '@/components/accounts/proof-fields'
import { VerdictBadge } from '@/components/state'
import { optionNames } from '@/components/words'
import type { Actor } from '@/lib/accounts/person'
import { options, type Option, type Verdict } from '@/lib/clinical/rule'
import { differReasonIds, differReasons, LONGEST_WORDS, responseFault, type DifferReason, type Response } from '@/lib/cases/differ'
import type { Shown } from '@/lib/cases/record'
import { AskBeside, askedIn, type Asks } from './ask-beside'
import { useCaseWork } from './case-work'
import styles from './case.module.css'
import { MayIdentify } from './may-identify'
import { useSignedEvent } from './use-event'

type Stand = { readonly stand: 'agrees' | DifferReason | ''; readonly words: string }
type Fields = ProofOf & Asks & Readonly<Record<Option, Stand>>

export type Signable = { readonly revision: number; readonly knowledge: string; readonly meaning: string; readonly shown: Shown; readonly colleagues: readonly Actor[]; readonly isTrainee: boolean }

function responseOf({ stand, words }: Stand): Response {
  const own = words.trim() === '' ? {} : { words: words.trim() }
  return stand === 'agrees' || stand === '' ? { stand: 'agrees', ...own } : { stand: 'differs', reason: stand, ...own }
}

/** Own words are needed where the reason says so. */
const wordsFault = (stand: Stand): string | undefined => (stand.stand === '' ? undefined : responseFault(responseOf(stand)))

function Choice({ field, value, says, explains }: { readonly field: UseFormRegisterReturn; readonly value: string; readonly says: string; readonly explains?: string }) {
  return (
    <label className={styles.takes}>
      <input type="radio" value={value} {...field} />
      <span>
        {says}
        {explains !== undefined && <span className={styles.explains}>{explains}</span>}
      </span>
    </label>
  )
}

type OptionPart = { readonly option: Option; readonly verdict: Verdict; readonly stand: UseFormRegisterReturn; readonly words: UseFormRegisterReturn; readonly typed: string | undefined; readonly faults: readonly (string | undefined)[] }

/** What the signer makes of the verdict for one option. Agreeing and differing stand side by side: either is a normal answer. */
function OptionStand({ option, verdict, stand, words, typed, faults }: OptionPart) {
  const id = useId()
  const said = faults.filter((fault) => fault !== undefined)
  return (
    <fieldset className={styles.stand} aria-describedby={said.length > 0 ? `${id}-fault` : undefined}>
      <legend>
        {optionNames[option]} <VerdictBadge verdict={verdict} />
      </legend>
      <Choice field={stand} value="agrees" says="I agree" />
      {differReasonIds.map((reason) => (
        <Choice key={reason} field={stand} value={reason} says={`I differ: ${differReasons[reason].says.charAt(0).toLowerCase()}${differReasons[reason].says.slice(1)}`} explains={differReasons[reason].explains} />
      ))}
      <label className={styles.words} htmlFor={id}>
        In your own words
        <textarea id={id} rows={3} maxLength={LONGEST_WORDS} aria-invalid={said.length > 0} {...words} />
      </label>
      <MayIdentify text={typed} where="text" />
      {said.length > 0 && (
        <p id={`${id}-fault`} role="alert" className={styles.fault}>
          {said.join(' ')}
        </p>
      )}
    </fieldset>
  )
}

/** Signs a case: agree or differ for each option, in own words where they are needed, and the password once more. */
export function SignForm({ revision, knowledge, meaning, shown, colleagues, isTrainee }: Signable) {
  const { id, proof } = useCaseWork()
  const { push } = useRouter()
  const sending = useSignedEvent<Fields>({
    event: ({ asks, ...given }) => ({
      kind: 'signed',
      revision,
      knowledge,
      shown,
      asks: askedIn({ asks }),
      responses: { esketamine: responseOf(given.esketamine), racemic: responseOf(given.racemic) },
    }),
    done: ({ version }) => push(`/cases/${id}/records/${version}`),
  })
  const { form } = sending
  const { errors } = form.formState
  return (
    <AccountForm label="Sign" act="Sign" sending={sending}>
      {options.map((option) => (
        <OptionStand
          key={option}
          option={option}
          verdict={shown[option]}
          stand={form.register(`${option}.stand`, { required: 'Say whether you agree or differ.' })}
          words={form.register(`${option}.words`, { validate: () => wordsFault(form.getValues(option)) })}
          typed={form.watch(`${option}.words`)}
          faults={[errors[option]?.stand?.message, errors[option]?.words?.message]}
        />
      ))}
      <AskBeside colleagues={colleagues} isTrainee={isTrainee} register={(name) => form.register(name)} />
      <p>{meaning}</p>
      <ProofFields label="Your password" proof={proof} field={sending.field} />
    </AccountForm>
  )
}
