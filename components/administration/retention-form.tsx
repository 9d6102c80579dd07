'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { retentionBounds, type Retention } from '@/lib/accounts/retention'
import { AccountForm } from '../accounts/account-form'
import { Field } from '../accounts/field'
import { Told } from '../accounts/told'
import styles from './administration.module.css'
import { AskedProof } from './asked-proof'
import { useProven } from './use-proven'

const fields = {
  spentDays: { label: 'Days that ended sessions, tries and codes are kept', missing: 'Type a number of days.' },
  archivedYears: { label: 'Years after which an archived case is counted', missing: 'Type a number of years.' },
} as const satisfies Record<keyof Retention, { label: string; missing: string }>

type Typed = Readonly<Record<keyof Retention, string>>

/** Sets for how long things are kept. */
export function RetentionForm({ set }: { readonly set: Retention }) {
  const { refresh } = useRouter()
  const [told, setTold] = useState<string>()
  const sending = useProven<Typed>({
    request: ({ spentDays, archivedYears }) => ({ method: 'PUT', path: '/api/settings/retention', body: { spentDays: Number(spentDays), archivedYears: Number(archivedYears) } }),
    done: () => {
      setTold('Saved. The server goes by it from its next daily removal on.')
      refresh()
    },
  })
  const fieldOf = (name: keyof Retention) => {
    const { label, missing } = fields[name]
    const { least, most } = retentionBounds[name]
    return <Field label={label} hint={`A whole number from ${least} to ${most}.`} inputMode="numeric" autoComplete="off" defaultValue={set[name]} {...sending.field(name, missing)} />
  }
  return (
    <div className={styles.change}>
      <AccountForm label="How long things are kept" act="Save" rank="second" sending={sending}>
        {fieldOf('spentDays')}
        {fieldOf('archivedYears')}
        <AskedProof proof={sending.proof} />
      </AccountForm>
      <Told says={told} />
    </div>
  )
}
