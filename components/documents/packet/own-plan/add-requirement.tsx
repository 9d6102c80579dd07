'use client'

import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import { Failure } from '@/components/accounts/account-form'
import type { Requirement, RequirementKind } from '@/lib/documents/packet/requirement'
import controls from '../controls.module.css'
import { enteredRequirement, kindIds, kindNames } from './kind-fields'
import { RequirementFields } from './requirement-fields'
import { NOT_LOADED, planSchema } from './use-own-plans'

/** Adds one requirement to a plan that is being written down. */
export function AddRequirement({ add }: { readonly add: (one: Requirement) => void }) {
  const id = useId()
  const [kind, setKind] = useState<RequirementKind>('trials')
  const [added, setAdded] = useState(0)
  const choice = useRef<HTMLSelectElement>(null)
  // The fields that were filled in are gone: whoever adds by key goes on from what they are of.
  useEffect(() => {
    if (added > 0) choice.current?.focus()
  }, [added])
  const [fault, setFault] = useState<string>()
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const entered = Object.fromEntries([...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)]))
    const { parseRequirement } = await planSchema()
    const read = parseRequirement(enteredRequirement(kind, entered))
    setFault(read.ok ? undefined : `Not added: ${read.faults.join('; ')}.`)
    if (!read.ok) return
    add(read.value)
    // Resetting the form would take the choice of its kind back as well, on the page alone.
    setAdded(added + 1)
  }
  return (
    <form className={controls.ownForm} aria-label="Add a requirement" noValidate onSubmit={(event) => void submit(event).catch(() => setFault(NOT_LOADED))}>
      <div className={controls.choice}>
        <label htmlFor={`${id}-kind`}>What the plan asks for</label>
        <select ref={choice} id={`${id}-kind`} className={controls.field} value={kind} onChange={(event) => setKind(event.target.value as RequirementKind)}>
          {kindIds.map((one) => (
            <option key={one} value={one}>
              {kindNames[one]}
            </option>
          ))}
        </select>
      </div>
      <RequirementFields key={`${kind} ${added}`} kind={kind} />
      <Failure says={fault} />
      <div>
        <button type="submit" className={controls.button}>
          Add this requirement
        </button>
      </div>
    </form>
  )
}
