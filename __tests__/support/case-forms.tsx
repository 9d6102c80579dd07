import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { Queries } from '@/components/accounts/queries'
import { CaseWorkProvider } from '@/components/case/case-work'
import type { Actor } from '@/lib/accounts/person'
import type { ProofWay } from '@/lib/accounts/proof-way'
import type { Case } from '@/lib/cases/case'
import { byPassword, refusal } from './administration'
import { caseId } from './case-stories'
import { stillRouter } from './router'

/** A page of a case as somebody has it before them; `show` is the page as it is loaded anew, with what was typed. */
export function openCase(shown: ReactElement, { person = 'a', proof = byPassword }: { readonly person?: Actor['id']; readonly proof?: ProofWay } = {}) {
  const { refresh, push, Router } = stillRouter()
  const around = (of: ReactElement) => (
    <Router>
      <Queries>
        <CaseWorkProvider id={caseId} person={person} proof={proof}>
          {of}
        </CaseWorkProvider>
      </Queries>
    </Router>
  )
  const { rerender } = render(around(shown))
  return { user: userEvent.setup(), refresh, push, show: (of: ReactElement) => rerender(around(of)) }
}

/** What the server tells of a change that was taken. */
export const taken = (one: Pick<Case, 'version'> | Case): readonly [number, object] => [200, { case: one, head: { number: '7', hash: 'c'.repeat(64) } }]

/** What it tells where the case has moved on. */
export const movedOn = (reason: string, title: string): readonly [number, object] => [409, refusal('does-not-follow', { reason, title })]

export const events = `POST /api/cases/${caseId}/events`
