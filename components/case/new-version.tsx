'use client'

import { useRouter } from 'next/navigation'
import { AccountForm } from '@/components/accounts/account-form'
import { Part } from '@/components/reading-page'
import { useCaseWork } from './case-work'
import { useEvent } from './use-event'

/** Opens the case again as a new version, and leads to its answers. */
export function NewVersion({ version, isOpen }: { readonly version: number; readonly isOpen: boolean }) {
  const { id } = useCaseWork()
  const { push } = useRouter()
  const sending = useEvent<Record<string, never>>({ event: () => ({ kind: 'reopened', version }), done: () => push(`/cases/${id}`) })
  if (!isOpen) return null
  return (
    <Part title="New version" id="new-version">
      <AccountForm label="New version" act={`Open version ${version + 1}`} rank="second" sending={sending}>
        <p>The answers can be changed again and signed anew. What was signed as version {version} stays as it is.</p>
      </AccountForm>
    </Part>
  )
}
