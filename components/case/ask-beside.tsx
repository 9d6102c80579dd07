'use client'

import type { UseFormRegisterReturn } from 'react-hook-form'
import { LoneLink } from '@/components/page-link'
import type { Actor } from '@/lib/accounts/person'
import { roles } from '@/lib/accounts/role'
import styles from './case.module.css'
import { useCaseWork } from './case-work'

/** Who is ticked, by id. */
export type Asks = { readonly asks?: Readonly<Record<string, boolean>> }

/** The ids of those who are asked. */
export const askedIn = ({ asks = {} }: Asks): string[] => Object.entries(asks).flatMap(([id, isAsked]) => (isAsked ? [id] : []))

type Asking = { readonly colleagues: readonly Actor[]; readonly isTrainee: boolean; readonly register: (name: `asks.${string}`) => UseFormRegisterReturn }

function lead(colleagues: readonly Actor[], isTrainee: boolean): string {
  if (!isTrainee) return colleagues.length > 0 ? 'Whoever is ticked finds it in their queue. Nobody has to be.' : 'Nobody who signs beside has this case yet.'
  if (colleagues.some(({ role }) => role === 'psychiatrist')) return 'The record of a trainee waits for a psychiatrist. Any psychiatrist who has this case can sign beside you; tick the one who is to.'
  return 'The record of a trainee waits for a psychiatrist, and no psychiatrist has this case yet.'
}

/** Whom the signer asks to sign beside them, among those who have the case. */
export function AskBeside({ colleagues, isTrainee, register }: Asking) {
  const { id } = useCaseWork()
  return (
    <fieldset className={styles.stand}>
      <legend>Ask somebody to sign beside you</legend>
      <p>{lead(colleagues, isTrainee)}</p>
      {colleagues.map(({ id: person, name, role }) => (
        <label key={person} className={styles.takes}>
          <input type="checkbox" {...register(`asks.${person}`)} />
          <span>
            {name}
            {role !== undefined && <span className={styles.explains}>{roles[role]}</span>}
          </span>
        </label>
      ))}
      <p>
        <LoneLink href={`/cases/${id}/team`}>Share the case with somebody else</LoneLink>
      </p>
    </fieldset>
  )
}
