'use client'

import { useState } from 'react'
import { AccountForm } from './account-form'
import styles from './accounts.module.css'
import { CodeField } from './field'
import { ProofFields, refusedProof, type ProofOf } from './proof-fields'
import { useSending } from './use-sending'

type New = { readonly secret: string; readonly uri: string }

const again = () => window.location.reload()

/** The second step of one's own account, set up or removed. */
export function SecondStep({ isOn }: { readonly isOn: boolean }) {
  const [made, setMade] = useState<New>()
  if (isOn) return <Remove />
  return made === undefined ? <Begin begun={setMade} /> : <Confirm {...made} />
}

function Begin({ begun }: { readonly begun: (made: New) => void }) {
  const sending = useSending<ProofOf, New>({ request: (body) => ({ method: 'POST', path: '/api/totp', body }), done: begun, refused: refusedProof })
  return (
    <AccountForm label="Set up a second step" act="Set up a second step" rank="second" sending={sending}>
      <ProofFields label="Password" proof={{ by: 'password', asksCode: false }} field={sending.field} />
    </AccountForm>
  )
}

function Confirm({ secret, uri }: New) {
  const sending = useSending<{ readonly code: string }>({ request: (body) => ({ method: 'PUT', path: '/api/totp', body }), done: again })
  return (
    <AccountForm label="Confirm the second step" act="Confirm" sending={sending}>
      <p>
        Add this key to your authenticator app, or <a href={uri}>open it in the app</a> on this device. It is shown once.
      </p>
      <p className={styles.key}>
        <span className="visually-hidden">Key: </span>
        {secret.match(/.{1,4}/g)?.join(' ')}
      </p>
      <CodeField {...sending.field('code', 'Type the code.')} />
    </AccountForm>
  )
}

function Remove() {
  const sending = useSending<ProofOf>({ request: (body) => ({ method: 'DELETE', path: '/api/totp', body }), done: again, refused: refusedProof })
  return (
    <AccountForm label="Remove the second step" act="Remove the second step" rank="second" sending={sending}>
      <ProofFields label="Password" proof={{ by: 'password', asksCode: true }} field={sending.field} />
    </AccountForm>
  )
}
