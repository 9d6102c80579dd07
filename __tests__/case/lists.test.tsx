import { render, screen } from '@testing-library/react'
import { CaseList } from '@/components/case/case-list'
import { TaskList } from '@/components/case/task-list'
import type { Listed } from '@/lib/cases/listed'
import { taskKinds, type TaskKind } from '@/lib/cases/queue'

const leads = {
  safety: '/cases/c',
  returned: '/cases/c',
  'co-signature': '/cases/c/records',
  'prior-authorization': '/cases/c#follow-up',
  review: '/cases/c#follow-up',
  dates: '/cases/c/pa',
} as const satisfies Record<TaskKind, string>
const kinds = Object.keys(taskKinds) as TaskKind[]

test.each(kinds)('what waits as %s leads to where it is done', (kind) => {
  render(<TaskList tasks={[{ case: 'c', kind, label: 'Blue heron', says: 'Waits.' }]} />)
  expect(screen.getByRole('link', { name: 'Blue heron' })).toHaveAttribute('href', leads[kind])
})

test('so does it in the worklist, but not of a case to learn from', () => {
  const whole = { label: 'Blue heron', owner: 'Dr. Ada Quill', assignee: 'Cleo Tarn', due: '2026-12-29', review: null, createdAt: '2026-12-01T09:00:00.000Z', changedAt: '2026-12-02T09:00:00.000Z' }
  const one: Listed = { id: 'c', relation: 'own', stage: 'signed', safetyFirst: false, held: false, esketamine: 'discuss', racemic: 'cannot-tell', prior: null, waits: 'co-signature', whole }
  render(<CaseList cases={[one, { ...one, id: 'd', whole: null }]} />)
  expect(screen.getAllByRole('link', { name: 'Needs co-signature' }).map((link) => link.getAttribute('href'))).toEqual(['/cases/c/records'])
  expect(screen.getByText(/due December 29, 2026 · Dr. Ada Quill · handed to Cleo Tarn · changed December 2, 2026/)).toBeInTheDocument()
})
