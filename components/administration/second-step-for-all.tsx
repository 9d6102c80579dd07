'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { AccountForm } from '../accounts/account-form'
import { PageLink } from '../page-link'
import styles from './administration.module.css'
import { useAdministrator } from './administrator'
import { AskedProof } from './asked-proof'
import { Told } from '../accounts/told'
import { atForm, useProven } from './use-proven'

/** Whether everybody needs a second step. Who asks for it without having one is told what that means for them first. */
export function SecondStepForAll({ required }: { readonly required: boolean }) {
  const { proof } = useAdministrator()
  const lacksOne = proof.by === 'password' && !proof.asksCode
  const { refresh } = useRouter()
  const [told, setTold] = useState<string>()
  const sending = useProven<{ readonly required: boolean }>({
    request: (body) => ({ method: 'PUT', path: '/api/settings/second-step', body }),
    done: () => {
      setTold(sending.form.getValues('required') ? 'From now on everybody needs a second step.' : 'From now on a second step is up to each person.')
      refresh()
    },
    refused: atForm,
  })
  return (
    <div className={styles.change}>
      <AccountForm label="Second step for everybody" act="Save" rank="second" sending={sending}>
        <label className={styles.switch}>
          <input type="checkbox" role="switch" defaultChecked={required} {...sending.form.register('required')} /> Everybody needs a second step
        </label>
        <p>
          Who has none yet can still sign in, but opens nothing until it is set up. It is not asked of those who sign in through a provider.
          {lacksOne && (
            <>
              {' '}
              You have none yourself: set it up in <PageLink href="/account">your account</PageLink> first, for this page is closed to you until then.
            </>
          )}
        </p>
        <AskedProof proof={sending.proof} />
      </AccountForm>
      <Told says={told} />
    </div>
  )
}
