import { render, screen } from '@testing-library/react'
import { CaseIndex } from '@/components/learn/case-index'
import { keepCommitment, noteOutcome } from '@/components/learn/kept-practice'
import { ProgressView } from '@/components/learn/progress-view'
import { TraineeCases } from '@/components/learn/trainee-cases'
import type { Assigned } from '@/lib/learn/practiced'

const cases = ['a', 'b'].map((id) => ({ id, title: `Case ${id}`, topics: [] }))
const commit = (id: string) =>
  keepCommitment({ case: id, on: '2026-11-05', commitment: { safetyFirst: false, verdicts: { esketamine: 'discuss', racemic: 'discuss' }, for: [], against: [], asks: 'nothing', sure: 80 } })
const assigned: readonly Assigned[] = [
  { case: 'a', by: 'Dr. Ada Quill', due: '2027-01-08' },
  { case: 'b', by: 'Dr. Ben Marsh' },
]
const index = <CaseIndex all={cases} shown={['a', 'b']} topics={{}} />
const progress = <ProgressView cases={cases} topics={{}} />

beforeEach(() => localStorage.clear())

describe('a commitment whose comparison was not seen', () => {
  test('is told as committed in the list, with the way to its comparison', () => {
    commit('a')
    render(index)
    expect(screen.getByText('Committed, not yet compared with the rules.')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Open the comparison: Case a' })).toHaveAttribute('href', '/learn/a/reveal')
    expect(screen.getAllByText('Not tried yet.')).toHaveLength(1)
  })

  test('is not the next case to try', () => {
    commit('a')
    render(index)
    expect(screen.getByRole('link', { name: 'Next case' })).toHaveAttribute('href', '/learn/b')
  })

  test('is what comes next where every other case was tried', () => {
    commit('a')
    commit('b')
    render(index)
    const next = screen.getByRole('link', { name: 'Open the comparison' })
    expect(next).toHaveAttribute('href', '/learn/a/reveal')
    expect(next.parentElement).toHaveTextContent('Case a')
    expect(screen.queryByText(/You have tried every case/)).not.toBeInTheDocument()
  })

  test('stands in the progress with the way to its comparison, also where nothing else does', () => {
    commit('a')
    render(progress)
    expect(screen.getByRole('heading', { name: 'Committed, not yet compared with the rules' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Case a' })).toHaveAttribute('href', '/learn/a/reveal')
    expect(screen.queryByText(/Nothing is committed yet/)).not.toBeInTheDocument()
  })

  test('waits no more once it was seen', () => {
    commit('a')
    noteOutcome('a', { agreed: true, knowledge: 'v' })
    render(index)
    render(progress)
    expect(screen.queryByText(/not yet compared/)).not.toBeInTheDocument()
    expect(screen.getByText('Tried once; your last view was that of the rules. It comes back now.', { exact: false })).toBeInTheDocument()
  })

  test('of this device is no matter of an account', () => {
    commit('a')
    render(<CaseIndex all={cases} shown={['a', 'b']} topics={{}} attempts={[]} />)
    expect(screen.getAllByText('Not tried yet.')).toHaveLength(2)
  })
})

describe('what is assigned', () => {
  test('names who asks, and the day where there is one', () => {
    render(<CaseIndex all={cases} shown={[]} topics={{}} attempts={[]} assigned={assigned} />)
    expect(screen.getByText('Assigned by Dr. Ada Quill. Due January 8, 2027.')).toBeInTheDocument()
    expect(screen.getByText('Assigned by Dr. Ben Marsh.')).toBeInTheDocument()
  })

  test('is told to who supervises in the same words', () => {
    render(<TraineeCases person="p" cases={cases} practiced={{ attempts: [], assigned, commented: [] }} />)
    expect(screen.getByText('Case a. Assigned by Dr. Ada Quill. Due January 8, 2027.')).toBeInTheDocument()
  })
})
