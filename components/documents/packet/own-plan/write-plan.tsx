'use client'

import { useId, useState } from 'react'
import { Failure } from '@/components/accounts/account-form'
import { DATE_NOT_STATED, type Profile } from '@/lib/documents/packet/profile'
import type { Requirement } from '@/lib/documents/packet/requirement'
import { sayRequirement } from '@/lib/documents/packet/say-requirement'
import controls from '../controls.module.css'
import { AddRequirement } from './add-requirement'
import { NOT_LOADED, planSchema } from './use-own-plans'

type WriteOf = { readonly keep: (plan: Profile) => boolean; readonly today: () => string }

type Listed = { readonly requirements: readonly Requirement[]; readonly remove: (at: number) => void }

function Listing({ requirements, remove }: Listed) {
  if (requirements.length === 0) return <p>No requirement yet.</p>
  return (
    <ol className={controls.listing}>
      {requirements.map((one, at) => (
        // The same may be asked twice; the order tells them apart.
        <li key={at}>
          <span>{sayRequirement(one)}</span>
          <button type="button" className={controls.button} aria-label={`Remove: ${sayRequirement(one)}`} onClick={() => remove(at)}>
            Remove
          </button>
        </li>
      ))}
    </ol>
  )
}

/** Writes down a plan: its name, the date of its policy, and what it asks for. */
export function WritePlan({ keep, today }: WriteOf) {
  const id = useId()
  const [name, setName] = useState('')
  const [edition, setEdition] = useState('')
  const [requirements, setRequirements] = useState<readonly Requirement[]>([])
  const [fault, setFault] = useState<string>()
  const save = async (): Promise<void> => {
    const { parsePlan } = await planSchema()
    const read = parsePlan({ id: `own-${crypto.randomUUID()}`, name, edition: edition.trim() === '' ? DATE_NOT_STATED : edition, read: today(), requirements, grants: [], notConfirmed: [] })
    if (!read.ok) return setFault(`Not kept: ${read.faults.join('; ')}.`)
    if (!keep(read.value)) return setFault('Not kept: this browser keeps nothing for this page.')
    setFault(undefined)
    setName('')
    setEdition('')
    setRequirements([])
  }
  return (
    <div className={controls.ownForm} role="group" aria-label="Write down a plan">
      <div className={controls.choice}>
        <label htmlFor={`${id}-name`}>Name of the plan</label>
        <input id={`${id}-name`} className={controls.field} value={name} maxLength={60} onChange={(event) => setName(event.target.value)} />
      </div>
      <div className={controls.choice}>
        <label htmlFor={`${id}-edition`}>Date or edition of its policy</label>
        <input id={`${id}-edition`} className={controls.field} value={edition} maxLength={80} onChange={(event) => setEdition(event.target.value)} />
      </div>
      <Listing requirements={requirements} remove={(at) => setRequirements((now) => now.filter((_, place) => place !== at))} />
      <AddRequirement add={(one) => setRequirements((now) => [...now, one])} />
      <Failure says={fault} />
      <div>
        <button type="button" className={controls.button} onClick={() => void save().catch(() => setFault(NOT_LOADED))}>
          Keep this plan
        </button>
      </div>
    </div>
  )
}
