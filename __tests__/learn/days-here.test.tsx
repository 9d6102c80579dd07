import { render, screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { CaseIndex } from '@/components/learn/case-index'
import { CohortTable } from '@/components/learn/cohort-table'
import { Comments } from '@/components/learn/comments'
import { TraineeCases } from '@/components/learn/trainee-cases'
import type { KeptAttempt } from '@/lib/learn/practiced'
import { wallClock } from '../support/wall-clock'

const one = { id: 'a', title: 'The case', topics: [], narrative: [] }
/** In the evening of November 5 five hours west of Greenwich, where it is already the sixth. */
const at = '2026-11-06T02:30:00.000Z'
const attempt: KeptAttempt = { case: 'a', at, sure: 80, agreed: false, knowledge: 'v' }
const practiced = { cases: [one], attempts: [attempt], assigned: [], commented: [] }

beforeEach(() => wallClock(-5))
afterEach(() => {
  jest.useRealTimers()
  jest.restoreAllMocks()
})

test('a case comes back by the day here, also where the account keeps the moment', () => {
  jest.useFakeTimers({ now: Date.parse('2026-11-06T03:00Z') })
  render(<CaseIndex all={[one]} shown={['a']} topics={{}} attempts={[attempt]} />)
  expect(screen.getByText('Tried once; your last view differed from the rules. It comes back on November 6, 2026.')).toBeInTheDocument()
})

test('and comes back once that day has begun here', () => {
  jest.useFakeTimers({ now: Date.parse('2026-11-06T05:30Z') })
  render(<CaseIndex all={[one]} shown={['a']} topics={{}} attempts={[attempt, { ...attempt, at: '2026-11-06T04:00:00.000Z' }]} />)
  expect(screen.getByText('Tried 2 times; your last view differed from the rules. It comes back now.')).toBeInTheDocument()
})

test.each([
  ['a comment', <Comments key="" comments={[{ by: 'Dr. Ada Quill', at, text: 'Seen.' }]} />],
  ['a trainee', <TraineeCases key="" person="p" cases={[one]} practiced={practiced} />],
  ['everybody who learns', <CohortTable key="" trainees={[{ id: 'p', name: 'Dr. Dov Finch', practiced }]} topics={{}} />],
])('of %s the day here is shown; what the server sends has the day in UTC', (_, shown) => {
  expect(renderToString(shown)).toContain('November 6, 2026')
  render(shown)
  expect(screen.getByText('November 5, 2026')).toBeInTheDocument()
})
