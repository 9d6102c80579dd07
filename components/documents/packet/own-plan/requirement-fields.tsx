'use client'

import { useId } from 'react'
import type { RequirementKind } from '@/lib/documents/packet/requirement'
import controls from '../controls.module.css'
import { kindFields, useField, type KindField } from './kind-fields'

/** A number, a choice or words, each with its name. */
function Control({ field, id }: { readonly field: KindField; readonly id: string }) {
  switch (field.type) {
    case 'number':
      return <input id={id} name={field.name} className={controls.field} type="number" inputMode="numeric" min={field.least} max={field.most} />
    case 'choice':
      return (
        <select id={id} name={field.name} className={controls.field}>
          {field.choices.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )
    case 'words':
      return <input id={id} name={field.name} className={controls.field} maxLength={field.longest} />
    case 'tick':
      return <input id={id} name={field.name} type="checkbox" value="yes" />
  }
}

/** The fields of one kind of requirement. */
export function RequirementFields({ kind }: { readonly kind: RequirementKind }) {
  const id = useId()
  return (
    <div className={controls.kindFields}>
      {[...kindFields[kind], useField].map((field) => (
        <div key={field.name} className={field.type === 'tick' ? controls.tick : controls.choice}>
          <label htmlFor={`${id}-${field.name}`}>{field.label}</label>
          <Control field={field} id={`${id}-${field.name}`} />
        </div>
      ))}
    </div>
  )
}
