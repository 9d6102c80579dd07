import { render, screen } from '@testing-library/react'
import { RecordText } from '@/components/case/record-text'
import type { Signature } from '@/lib/cases/case'
import { recordOf, type SignedRecord } from '@/lib/cases/record'
import { sections } from '@/lib/clinical/items'
import { ada } from '../support/case-people'
import { agrees, caseOf, created, sha, signedBy } from '../support/case-stories'

const at = '2026-11-25T09:30:00.000Z'
const one = caseOf(created(), signedBy(ada))
const record = recordOf({ case: one, at, signer: ada, responses: agrees, asks: [] })
const signature = one.signatures[0] as Signature
const show = (shown: SignedRecord) => render(<RecordText kept={{ record: shown, text: '', sha256: sha, signature, replay: 'same' }} />)
const headings = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)

test('the answers stand in their sections, which are named as in the intake', () => {
  show(record)
  const named: readonly string[] = Object.values(sections)
  const shown = headings().filter((heading) => heading !== null && named.includes(heading))
  expect(shown).toEqual(named.filter((name) => shown.includes(name)))
  expect(shown).toContain('Suicide safety')
})

test('a section that is no longer asked about stands by its id', () => {
  show({ ...record, worded: [{ item: 'age', section: 'old-section', asked: 'An old question', answer: 'Yes' }] })
  expect(headings()).toContain('old-section')
  expect(screen.getByText('An old question')).toBeTruthy()
})
