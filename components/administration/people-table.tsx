'use client'

import { useState } from 'react'
import type { Person } from '@/lib/accounts/person'
import { roles } from '@/lib/accounts/role'
import accounts from '../accounts/accounts.module.css'
import styles from './administration.module.css'
import { useAdministrator } from './administrator'
import { ChangePerson } from './change-person'

const columns = ['Name', 'Signs in as', 'Role', 'State'] as const

type RowOf = { readonly person: Person; readonly isOpen: boolean; readonly toggle: () => void }

/** One person. The roles are told outright: on a narrow screen the parts of a row stand below each other, and browsers then forget that it is one. */
function Row({ person, isOpen, toggle }: RowOf) {
  const { id, name, signInName, subject, role, active, hasSecondStep } = person
  const isOwn = useAdministrator().id === id
  return (
    <>
      <tr role="row" className={active ? undefined : styles.left}>
        <th role="rowheader" scope="row">
          {name} {isOwn && <span className={accounts.this}>You</span>}
        </th>
        <td role="cell">{signInName ?? `${subject ?? ''}, through the provider`}</td>
        <td role="cell">{role === undefined ? 'None' : roles[role]}</td>
        <td role="cell">
          {active ? 'Active' : 'Left'}
          {hasSecondStep && ', with second step'}
        </td>
        <td role="cell">
          <button type="button" className={accounts.small} aria-expanded={isOpen} aria-label={`Change: ${name}`} onClick={toggle}>
            Change
          </button>
        </td>
      </tr>
      {isOpen && (
        <tr role="row" className={styles.opened}>
          <td role="cell" colSpan={columns.length + 1}>
            <ChangePerson person={person} />
          </td>
        </tr>
      )}
    </>
  )
}

/** Everybody with an account. What can be changed of one of them opens below their row. */
export function PeopleTable({ people }: { readonly people: readonly Person[] }) {
  const [open, setOpen] = useState<string>()
  return (
    <table role="table" className={styles.people} aria-label="People with an account">
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col">
              {column}
            </th>
          ))}
          <th role="columnheader" scope="col">
            <span className="visually-hidden">Change</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {people.map((person) => (
          <Row key={person.id} person={person} isOpen={open === person.id} toggle={() => setOpen(open === person.id ? undefined : person.id)} />
        ))}
      </tbody>
    </table>
  )
}
