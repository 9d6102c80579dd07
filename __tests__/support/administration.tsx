import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { Queries } from '@/components/accounts/queries'
import { AdministratorProvider } from '@/components/administration/administrator'
import type { Person } from '@/lib/accounts/person'
import type { ProofWay } from '@/lib/accounts/proof-way'
import { stillRouter } from './router'

type Sent = { readonly asked: string; readonly as: string | undefined; readonly body: unknown }
type Answer = readonly [status: number, told?: object]

export const refusal = (reason: string, more: object = {}) => ({ type: `urn:ketamine-consult:problem:${reason}`, title: 'Refused', faults: [], ...more })
export const faulty = (field: string, message: string): Answer => [422, refusal('fields-refused', { faults: [{ field, message }] })]
export const proveAnew: Answer = [401, refusal('prove-anew')]

/** A server that answers in turn. */
export function serve(...answers: readonly Answer[]): Sent[] {
  const sent: Sent[] = []
  const left = [...answers]
  globalThis.fetch = (path, init) => {
    sent.push({ asked: `${init?.method} ${String(path)}`, as: new Headers(init?.headers).get('x-as-person') ?? undefined, body: JSON.parse(String(init?.body)) as unknown })
    const [status, told = {}] = left.shift() ?? [500, refusal('unexpected')]
    return Promise.resolve({ ok: status < 400, status, json: () => Promise.resolve(told) } as Response)
  }
  return sent
}

export const ada: Person = { id: 'a', name: 'Ada Quill', signInName: 'ada', role: 'administrator', active: true, hasSecondStep: false }
export const bo: Person = { id: 'b', name: 'Dr. Bo Lind', signInName: 'bo.lind', role: 'psychiatrist', active: true, hasSecondStep: true }
export const cy: Person = { id: 'c', name: 'Cy Vale', signInName: 'cy.vale', role: 'trainee', active: false, hasSecondStep: false }

export const byPassword: ProofWay = { by: 'password', asksCode: false }
export const byPasswordAndCode: ProofWay = { by: 'password', asksCode: true }
export const byProvider: ProofWay = { by: 'provider', label: 'Heron Hospital' }

/** Somebody comes back from the provider in another tab. */
export const comesBack = (person: string) => act(() => void window.dispatchEvent(new StorageEvent('storage', { key: 'returned-from-provider', newValue: person })))

/** The page as Ada has it before her. */
export function open(shown: ReactElement, proof: ProofWay = byPassword) {
  const { refresh, Router } = stillRouter()
  const around = (of: ReactElement) => (
    <Router>
      <Queries>
        <AdministratorProvider id={ada.id} proof={proof}>
          {of}
        </AdministratorProvider>
      </Queries>
    </Router>
  )
  const { rerender } = render(around(shown))
  return { user: userEvent.setup(), refresh, show: (of: ReactElement) => rerender(around(of)) }
}

export type User = ReturnType<typeof userEvent.setup>
export const press = async (user: User, name: string) => await user.click(screen.getByRole('button', { name }))
export const status = (says: string) => screen.findByText(says)

/** The words in a group that look like a password made here. */
export const madeIn = (group: HTMLElement) => within(group).getByText(/^[0-9a-z]{5}(-[0-9a-z]{5}){4}$/).textContent
