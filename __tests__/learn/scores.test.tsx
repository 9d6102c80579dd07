import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { saveFile, textOf } from '@/components/files'
import { ProgressView } from '@/components/learn/progress-view'
import { ENOUGH } from '@/lib/learn/calibration'
import type { KeptAttempt } from '@/lib/learn/practiced'

jest.mock('@/components/files', () => ({ ...jest.requireActual<object>('@/components/files'), saveFile: jest.fn() }))

const cases = [{ id: 'a', title: 'A case, with a comma', topics: ['vascular'] }]
/** So many commitments: every other one agreed, and was surer. */
const made = (count: number): readonly KeptAttempt[] =>
  Array.from({ length: count }, (_, at) => ({ case: 'a', at: `2026-11-05T12:0${at % 10}:00.000Z`, sure: at % 2 === 0 ? 80 : 60, agreed: at % 2 === 0, knowledge: '1.2' }))
const open = (attempts: readonly KeptAttempt[]) => render(<ProgressView cases={cases} topics={{ vascular: 'Vessels' }} attempts={attempts} />)
const plot = () => screen.queryByRole('img', { name: 'How often the rules said the same, by how sure you were' })

describe('how sure, beside how often alike', () => {
  test('is not drawn of one commitment less than enough: how many are to go is told', () => {
    open(made(ENOUGH - 1))
    expect(plot()).not.toBeInTheDocument()
    expect(screen.queryByText('Brier score')).not.toBeInTheDocument()
    expect(screen.getByText(/^How sure you are .* from 10 commitments on\. 1 to go\.$/)).toBeInTheDocument()
  })

  test('is drawn of enough, and told as a table', () => {
    open(made(ENOUGH))
    expect(plot()).toHaveAccessibleDescription('60 to 69% sure, 5 of them: agreed in 0%; 80 to 89% sure, 5 of them: agreed in 100%')
    expect(plot()?.querySelectorAll('circle')).toHaveLength(2)
    const [head, ...rows] = within(screen.getByRole('region', { name: 'The plot as a table' })).getAllByRole('row')
    expect(within(head as HTMLElement).getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Sure', 'Commitments', 'On average', 'The rules said the same'])
    expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
      ['60 to 69%', '5', '60%', '0%'],
      ['80 to 89%', '5', '80%', '100%'],
    ])
    // The mean of 0.2 squared and 0.6 squared.
    expect(screen.getByText('Brier score').nextElementSibling).toHaveTextContent('0.20')
    expect(screen.queryByText(/to go/)).not.toBeInTheDocument()
  })
})

test('the CSV has a row for each commitment, below what its columns are', async () => {
  const [first, second] = made(2) as readonly [KeptAttempt, KeptAttempt]
  open([first, { ...second, case: 'gone' }])
  await userEvent.setup().click(screen.getByRole('button', { name: 'Export as CSV' }))
  const [name, content] = jest.mocked(saveFile).mock.calls[0] ?? []
  expect(name).toBe('practice.csv')
  const text = await act(() => textOf(content as File))
  expect(text.trim().split('\r\n')).toEqual(['on,case,"sure, percent",rules said the same,knowledge version', '2026-11-05,"A case, with a comma",80,yes,1.2', '2026-11-05,A case that is no longer there,60,no,1.2'])
  expect(screen.getByText('Saved to your downloads.')).toBeInTheDocument()
})
