import { act, render, screen, within } from '@testing-library/react'
import { Queries } from '@/components/accounts/queries'
import { sayProviderRefusal } from '@/components/accounts/provider-words'
import { Returned } from '@/components/accounts/returned'
import { ScreenLock } from '@/components/accounts/screen-lock'
import { ChangePerson } from '@/components/administration/change-person'
import { NewPerson } from '@/components/administration/new-person'
import { PeopleTable } from '@/components/administration/people-table'
import { BesideRecordForms } from '@/components/case/beside-record'
import type { Person } from '@/lib/accounts/person'
import { providerRefusals } from '@/lib/accounts/vouched'
import { ada as administrator, byProvider, comesBack, open, press, proveAnew, serve, status, type User } from '../support/administration'
import { events, openCase, taken } from '../support/case-forms'
import { ada, dov } from '../support/case-people'
import { caseOf, created, sha, signedBy } from '../support/case-stories'

const una: Person = { id: 'u', name: 'Dr. Una Heron', subject: 'u-248289761001', role: 'psychiatrist', active: true, hasSecondStep: false }
const way = () => screen.getByRole('link', { name: 'Show who you are at Heron Hospital' })

describe('whom the provider vouches for', () => {
  const signed = caseOf(created(dov), [dov, { kind: 'shared', with: ada, sharing: 'write' }], signedBy(dov))
  const signature = signed.signatures[0]
  if (signature === undefined) throw new Error('nothing is signed')

  test('signs without a password, sent to the provider in another tab where that is asked for; what was typed stays', async () => {
    const sent = serve(proveAnew, taken(signed))
    const { user } = openCase(<BesideRecordForms one={signed} signature={signature} actor={ada} />, { person: ada.id, proof: byProvider })
    const form = within(screen.getByRole('form', { name: 'Sign beside' }))
    expect(form.queryByLabelText('Your password')).not.toBeInTheDocument()
    expect(['href', 'target', 'rel'].map((name) => way().getAttribute(name))).toEqual(['/api/oidc/proof', '_blank', 'opener'])
    await user.type(form.getByLabelText('Your line'), 'Doses checked.')
    await press(user, 'Sign beside')
    expect(await form.findByRole('alert')).toHaveTextContent('Refused.')
    comesBack(ada.id)
    expect(await status('You showed who you are. Go on here within 5 minutes.')).toBeInTheDocument()
    expect(form.getByLabelText('Your line')).toHaveValue('Doses checked.')
    await press(user, 'Sign beside')
    await status('You signed beside this record. Your line stands with it.')
    expect(sent.map(({ asked, body }) => [asked, body])).toEqual([events, events].map((asked) => [asked, { kind: 'co-signed', sha256: sha, line: 'Doses checked.' }]))
  })

  async function fillIn(user: User): Promise<void> {
    await user.type(screen.getByLabelText('Name'), 'Wim Rail')
    await user.type(screen.getByLabelText('Sign-in name'), 'wim')
    await user.selectOptions(screen.getByLabelText('Role'), 'Trainee')
    await user.type(screen.getByLabelText('First password'), 'seven quiet herons wade')
  }

  test('changes accounts so as well: the way comes up with the cursor on it, and the same change is sent again', async () => {
    const sent = serve(proveAnew, [200, { ...una, name: 'Wim Rail', signInName: 'wim' }])
    const { user } = open(<NewPerson />, byProvider)
    await fillIn(user)
    await press(user, 'Make the account')
    expect(within(await screen.findByRole('group', { name: 'Who you are once more' })).getByRole('link')).toHaveFocus()
    comesBack(administrator.id)
    await press(user, 'Make the account')
    expect(await status('Wim Rail can sign in now, as wim.')).toBeInTheDocument()
    expect(sent.map(({ asked }) => asked)).toEqual(['POST /api/people', 'POST /api/people'])
    expect(sent[1]?.body).toEqual(sent[0]?.body)
    expect(screen.queryByRole('group', { name: 'Who you are once more' })).not.toBeInTheDocument()
  })

  test('is listed with the subject, and neither role nor password nor second step is changed here', () => {
    open(<PeopleTable people={[una]} />)
    expect(screen.getByRole('cell', { name: 'u-248289761001, through the provider' })).toBeInTheDocument()
    open(<ChangePerson person={una} />)
    expect(screen.getAllByRole('form').map((form) => form.getAttribute('aria-label'))).toEqual(['Mark as left: Dr. Una Heron'])
    expect(screen.getByText('They come from the provider that this person signs in through', { exact: false })).toBeInTheDocument()
  })
})

describe('a locked screen', () => {
  beforeAll(() => {
    // jsdom shows no dialogs.
    HTMLDialogElement.prototype.showModal = function show(this: HTMLDialogElement) {
      this.open = true
    }
    HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
      this.open = false
    }
  })
  beforeEach(() => jest.useFakeTimers({ now: Date.parse('2026-11-29T12:00Z') }))
  afterEach(() => jest.useRealTimers())

  /** A screen somebody is at, and how what unlocks it is loaded. */
  async function openScreen() {
    serve([204])
    const unlocking = await import('@/components/accounts/unlocking')
    const load = jest.fn(() => Promise.resolve<typeof unlocking | undefined>(unlocking))
    render(
      <Queries>
        <ScreenLock actor={una} proof={byProvider} load={load} />
      </Queries>,
    )
    return { load, unlocking }
  }

  test('is opened by its person at the provider, who asks anew; what does so loads with the warning before', async () => {
    const { load } = await openScreen()
    await act(() => jest.advanceTimersByTimeAsync(7 * 60_000))
    expect(load).not.toHaveBeenCalled()
    await act(() => jest.advanceTimersByTimeAsync(2 * 60_000))
    expect(load).toHaveBeenCalledTimes(1)
    await act(() => jest.advanceTimersByTimeAsync(2 * 60_000))
    expect(screen.getByRole('dialog', { name: 'Locked' })).toBeInTheDocument()
    expect(screen.queryByLabelText('Password')).not.toBeInTheDocument()
    const way = screen.getByRole('link', { name: 'Unlock at Heron Hospital' })
    expect(way).toHaveAttribute('href', '/api/oidc/start?anew&to=/returned')
    expect(way).toHaveFocus()
    comesBack(una.id)
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  test('stays locked where what unlocks it does not load, and asks for it anew', async () => {
    const { load, unlocking } = await openScreen()
    load.mockResolvedValue(undefined)
    await act(() => jest.advanceTimersByTimeAsync(11 * 60_000))
    expect(within(screen.getByRole('dialog', { name: 'Locked' })).getByRole('alert')).toHaveTextContent('did not load. Nothing below is lost.')
    load.mockResolvedValue(unlocking)
    await act(async () => {
      screen.getByRole('button', { name: 'Try again' }).click()
      await jest.advanceTimersByTimeAsync(1000)
    })
    expect(screen.getByRole('link', { name: 'Unlock at Heron Hospital' })).toBeInTheDocument()
  })
})

test('who is back is told to the other tabs, and the tab closes itself', () => {
  const close = jest.spyOn(window, 'close').mockReturnValue()
  const told = jest.spyOn(Storage.prototype, 'setItem')
  render(<Returned person="u" />)
  expect(told).toHaveBeenCalledWith('returned-from-provider', 'u')
  expect(close).toHaveBeenCalledTimes(1)
  expect(localStorage.getItem('returned-from-provider')).toBeNull()
  jest.restoreAllMocks()
})

test('every refusal is told in words of its own', () => {
  const words = providerRefusals.map((refusal) => sayProviderRefusal(refusal, 'Heron Hospital'))
  expect(new Set(words).size).toBe(providerRefusals.length)
  for (const says of words) expect(says).toMatch(/^[A-Z].*\.$/)
})
