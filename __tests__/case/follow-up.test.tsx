import { act, screen, within } from '@testing-library/react'
import { CaseHead } from '@/components/case/case-head'
import { FollowUp } from '@/components/case/follow-up'
import type { PriorAuthorization } from '@/lib/cases/prior-authorization'
import { byPassword, press, serve, status, type User } from '../support/administration'
import { events, movedOn, openCase, taken } from '../support/case-forms'
import { ada, cleo, dov } from '../support/case-people'
import { caseOf, created, sha, signedBy } from '../support/case-stories'

const begun = caseOf(created())
const shown = (prior?: PriorAuthorization, review?: string) => <FollowUp prior={prior} review={review} mayChange />
const change = async (user: User) => await press(user, 'Change prior authorization and review')
const stages = () => within(screen.getByLabelText('Prior authorization', { selector: 'select' })).getAllByRole('option').map(({ textContent }) => textContent)
const prior = () => within(screen.getByRole('form', { name: 'Prior authorization' }))
const review = () => within(screen.getByRole('form', { name: 'Review' }))
const changed = 'The case has changed since you loaded it.'

afterEach(() => window.location.replace('#'))

describe('prior authorization', () => {
  test('goes on to a stage that may follow, with its day', async () => {
    const sent = serve(taken({ ...begun, priorAuthorization: { stage: 'sent', on: '2026-12-01' } }))
    const { user, refresh, show } = openCase(shown(), { person: ada.id })
    expect(screen.getByText('not settled yet')).toBeInTheDocument()
    await change(user)
    await user.click(prior().getByRole('button', { name: 'Save' }))
    expect(await prior().findByText('Choose a stage.')).toBeInTheDocument()
    expect(stages()).toEqual(['Choose a stage', 'not needed', 'needed', 'sent', 'approved'])
    await user.selectOptions(prior().getByRole('combobox'), 'sent')
    await user.type(prior().getByLabelText('Day of this step'), '2026-12-01')
    await user.click(prior().getByRole('button', { name: 'Save' }))
    expect(await status('Noted: sent on 2026-12-01.')).toBeInTheDocument()
    expect(sent).toEqual([{ asked: events, as: ada.id, body: { kind: 'prior-authorization', from: null, to: { stage: 'sent', on: '2026-12-01' } } }])
    expect(refresh).toHaveBeenCalledTimes(1)
    show(shown({ stage: 'sent', on: '2026-12-01' }))
    expect(stages()).toEqual(['sent', 'needed', 'approved', 'denied'])
  })

  test('asks for the last day of an approval, and of nothing else', async () => {
    const sent = serve(taken({ ...begun, priorAuthorization: { stage: 'approved', until: '2027-06-01' } }))
    const { user } = openCase(shown({ stage: 'sent' }))
    await change(user)
    expect(prior().queryByLabelText('Last day of the approval')).not.toBeInTheDocument()
    await user.selectOptions(prior().getByRole('combobox'), 'approved')
    await user.click(prior().getByRole('button', { name: 'Save' }))
    expect(await screen.findByText('An approval needs its last day.')).toBeInTheDocument()
    await user.type(prior().getByLabelText('Last day of the approval'), '2027-06-01')
    await user.click(prior().getByRole('button', { name: 'Save' }))
    expect(await status('Noted: approved until 2027-06-01.')).toBeInTheDocument()
    expect(sent.map(({ body }) => body)).toEqual([{ kind: 'prior-authorization', from: { stage: 'sent' }, to: { stage: 'approved', until: '2027-06-01' } }])
  })

  test('that somebody else changed meanwhile is shown as yours and theirs; yours goes in its place once that was seen', async () => {
    const theirs = { stage: 'approved', until: '2027-06-01' } as const
    const sent = serve(movedOn('stale', changed), taken({ ...begun, priorAuthorization: { stage: 'denied' } }))
    const { user, show } = openCase(shown({ stage: 'sent' }))
    await change(user)
    // Loaded anew for another reason, the page shows theirs; what the form was filled from is still what it overwrites.
    show(shown(theirs))
    await user.selectOptions(prior().getByRole('combobox'), 'denied')
    await user.click(prior().getByRole('button', { name: 'Save' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(`${changed} What you typed is still here`)
    const both = within(screen.getByRole('region', { name: 'Changed at the same time' }))
    expect(both.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual(['denied', 'approved until 2027-06-01Take theirs'])
    await user.click(prior().getByRole('button', { name: 'Save' }))
    expect(await status('Noted: denied.')).toBeInTheDocument()
    expect(sent.map(({ body }) => body)).toEqual([
      { kind: 'prior-authorization', from: { stage: 'sent' }, to: { stage: 'denied' } },
      { kind: 'prior-authorization', from: theirs, to: { stage: 'denied' } },
    ])
    expect(screen.queryByRole('region', { name: 'Changed at the same time' })).not.toBeInTheDocument()
  })

  test('can be left as they put it', async () => {
    const theirs = { stage: 'approved', on: '2026-12-01', until: '2027-06-01' } as const
    const sent = serve(movedOn('stale', changed), taken({ ...begun, priorAuthorization: { ...theirs, until: '2027-07-01' } }))
    const { user, show } = openCase(shown({ stage: 'sent' }))
    await change(user)
    await user.click(prior().getByRole('button', { name: 'Save' }))
    await screen.findByRole('alert')
    show(shown(theirs))
    await press(user, 'Take theirs')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(prior().getByRole('combobox')).toHaveValue('approved')
    expect(prior().getByLabelText('Day of this step')).toHaveValue('2026-12-01')
    const until = prior().getByLabelText('Last day of the approval')
    expect(until).toHaveValue('2027-06-01')
    await user.clear(until)
    await user.type(until, '2027-07-01')
    await user.click(prior().getByRole('button', { name: 'Save' }))
    await status('Noted: approved on 2026-12-01 until 2027-07-01.')
    expect(sent.at(-1)?.body).toEqual({ kind: 'prior-authorization', from: theirs, to: { ...theirs, until: '2027-07-01' } })
  })
})

describe('the review', () => {
  test('is due four weeks after the first dose, which is not sent', async () => {
    const sent = serve(taken({ ...begun, reviewDue: '2026-12-29' }))
    const { user } = openCase(shown())
    expect(screen.getByText('none')).toBeInTheDocument()
    await change(user)
    await user.type(review().getByLabelText('First dose'), '2026-12-01')
    expect(review().getByLabelText('Review due')).toHaveValue('2026-12-29')
    await user.click(review().getByRole('button', { name: 'Save' }))
    expect(await status('Review due: December 29, 2026.')).toBeInTheDocument()
    expect(sent.map(({ body }) => body)).toEqual([{ kind: 'review-due', from: null, to: '2026-12-29' }])
  })

  test('is taken out where it is left empty; a failed save keeps what was typed', async () => {
    const { user } = openCase(shown(undefined, '2026-12-29'))
    await change(user)
    await user.clear(review().getByLabelText('Review due'))
    globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'))
    await user.click(review().getByRole('button', { name: 'Save' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('The server could not be reached.')
    const sent = serve(taken(begun))
    await user.click(review().getByRole('button', { name: 'Save' }))
    expect(await status('Review due: none.')).toBeInTheDocument()
    expect(sent.map(({ body }) => body)).toEqual([{ kind: 'review-due', from: '2026-12-29', to: null }])
  })
})

describe('above the answers', () => {
  const head = (one = begun, actor = ada) => <CaseHead one={one} actor={actor} proof={byPassword} />

  test('a link that leads to follow-up opens it', async () => {
    const { user } = openCase(head())
    expect(screen.queryByRole('form')).not.toBeInTheDocument()
    await act(async () => {
      window.location.hash = '#follow-up'
      await new Promise((wake) => setTimeout(wake))
    })
    expect(screen.getAllByRole('form')).toHaveLength(2)
    await change(user)
    expect(screen.queryByRole('form')).not.toBeInTheDocument()
  })

  test('who only reads the case sees how it stands, and no way to change it', () => {
    openCase(head(caseOf(created(), [ada, { kind: 'shared', with: cleo, sharing: 'read' }], [ada, { kind: 'review-due', from: null, to: '2026-12-29' }]), cleo))
    expect(screen.getByText('December 29, 2026')).toBeInTheDocument()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  test('stands why a record was returned, until it is signed anew', () => {
    const returned = [created(dov), [dov, { kind: 'shared', with: ada, sharing: 'write' }], signedBy(dov), [ada, { kind: 'returned', sha256: sha, line: 'Which doses?' }]] as const
    const { show } = openCase(head(caseOf(...returned), dov))
    expect(screen.getByText('Returned by Dr. Ada Quill')).toBeInTheDocument()
    expect(screen.getByText('Which doses?')).toBeInTheDocument()
    show(head(caseOf(...returned, signedBy(dov)), dov))
    expect(screen.queryByText('Which doses?')).not.toBeInTheDocument()
  })

  test('stand the ways to what this person has a use for', () => {
    const links = () => within(screen.getByRole('navigation', { name: 'Of this case' })).getAllByRole('link').map((link) => link.textContent)
    const signed = caseOf(created(), signedBy(ada))
    const { show } = openCase(head())
    expect(links()).toContain('Sign')
    show(head(signed))
    expect(links()).toContain('Signed record')
    expect(links()).not.toContain('Sign')
    show(head(caseOf(created(), signedBy(ada), [ada, { kind: 'reopened', version: 1 }], signedBy(ada))))
    expect(links().slice(0, 2)).toEqual(['Signed record, version 2', 'Signed record, version 1'])
  })
})
