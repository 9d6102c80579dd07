import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { Queries } from '@/components/accounts/queries'
import { AdministratorProvider } from '@/components/administration/administrator'
import { makePassword } from '@/components/administration/made-password'
import { NewPerson } from '@/components/administration/new-person'
import { PeopleTable } from '@/components/administration/people-table'
import { SecondStepForAll } from '@/components/administration/second-step-for-all'
import { passwordFault } from '@/lib/accounts/password'
import type { Person } from '@/lib/accounts/person'
import { stillRouter } from '../support/router'

type Sent = { readonly asked: string; readonly as: string | undefined; readonly body: unknown }
type Answer = readonly [status: number, told?: object]

const refusal = (reason: string, more: object = {}) => ({ type: `urn:ketamine-consult:problem:${reason}`, title: 'Refused', faults: [], ...more })
const faulty = (field: string, message: string): Answer => [422, refusal('fields-refused', { faults: [{ field, message }] })]
const proveAnew: Answer = [401, refusal('prove-anew')]

/** A server that answers in turn. */
function serve(...answers: readonly Answer[]): Sent[] {
  const sent: Sent[] = []
  const left = [...answers]
  globalThis.fetch = (path, init) => {
    sent.push({ asked: `${init?.method} ${String(path)}`, as: new Headers(init?.headers).get('x-as-person') ?? undefined, body: JSON.parse(String(init?.body)) as unknown })
    const [status, told = {}] = left.shift() ?? [500, refusal('unexpected')]
    return Promise.resolve({ ok: status < 400, status, json: () => Promise.resolve(told) } as Response)
  }
  return sent
}

const ada: Person = { id: 'a', name: 'Ada Quill', signInName: 'ada', role: 'administrator', active: true, hasSecondStep: false }
const bo: Person = { id: 'b', name: 'Dr. Bo Lind', signInName: 'bo.lind', role: 'psychiatrist', active: true, hasSecondStep: true }
const cy: Person = { id: 'c', name: 'Cy Vale', signInName: 'cy.vale', role: 'trainee', active: false, hasSecondStep: false }

/** The page as Ada has it before her. */
function open(shown: ReactElement, asksCode = false) {
  const { refresh, Router } = stillRouter()
  const around = (of: ReactElement) => (
    <Router>
      <Queries>
        <AdministratorProvider id={ada.id} asksCode={asksCode}>
          {of}
        </AdministratorProvider>
      </Queries>
    </Router>
  )
  const { rerender } = render(around(shown))
  return { user: userEvent.setup(), refresh, show: (of: ReactElement) => rerender(around(of)) }
}

type User = ReturnType<typeof userEvent.setup>
const press = async (user: User, name: string) => await user.click(screen.getByRole('button', { name }))
const status = (says: string) => screen.findByText(says)

async function fillIn(user: User): Promise<void> {
  await user.type(screen.getByLabelText('Name'), 'Dr. Bo Lind')
  await user.type(screen.getByLabelText('Sign-in name'), 'bo.lind')
  await user.selectOptions(screen.getByLabelText('Role'), 'Psychiatrist')
}

/** The words in a group that look like a password made here. */
const madeIn = (group: HTMLElement) => within(group).getByText(/^[0-9a-z]{5}(-[0-9a-z]{5}){4}$/).textContent

describe('a new account', () => {
  test('is sent with all its fields; what is missing is told at the first of them', async () => {
    const sent = serve([200, bo])
    const { user, refresh } = open(<NewPerson />)
    await press(user, 'Make the account')
    expect(await screen.findByText('Type the name.')).toBeInTheDocument()
    expect([screen.getByLabelText('Name'), screen.getByLabelText('Role')].map((field) => field.getAttribute('aria-invalid'))).toEqual(['true', 'true'])
    expect(screen.getByLabelText('Name')).toHaveFocus()
    await fillIn(user)
    await user.type(screen.getByLabelText('First password'), 'seven quiet herons wade')
    await press(user, 'Make the account')
    expect(await status('Dr. Bo Lind can sign in now, as bo.lind.')).toBeInTheDocument()
    expect(sent).toEqual([{ asked: 'POST /api/people', as: 'a', body: { name: 'Dr. Bo Lind', signInName: 'bo.lind', role: 'psychiatrist', password: 'seven quiet herons wade' } }])
    expect([refresh.mock.calls.length, (screen.getByLabelText('Name') as HTMLInputElement).value, (screen.getByLabelText('First password') as HTMLInputElement).value]).toEqual([1, '', ''])
    // What was typed is known to whoever typed it.
    expect(screen.queryByRole('group')).not.toBeInTheDocument()
  })

  test('keeps what was typed where the server finds a fault, which stands at its field', async () => {
    serve(faulty('signInName', 'Somebody has this sign-in name already.'))
    const { user } = open(<NewPerson />)
    await fillIn(user)
    await press(user, 'Make a long password')
    const made = madeIn(screen.getByRole('group', { name: 'The password made here' }))
    await press(user, 'Make the account')
    expect(await screen.findByText('Somebody has this sign-in name already.')).toBeInTheDocument()
    expect(screen.getByLabelText('Sign-in name')).toHaveFocus()
    expect(['Name', 'Sign-in name', 'Role', 'First password'].map((label) => (screen.getByLabelText(label) as HTMLInputElement).value)).toEqual(['Dr. Bo Lind', 'bo.lind', 'psychiatrist', made])
  })

  test('leaves the password that was made here to be copied, once it is made', async () => {
    const sent = serve([200, bo])
    const { user } = open(<NewPerson />)
    await fillIn(user)
    await press(user, 'Make a long password')
    await press(user, 'Make the account')
    const group = await screen.findByRole('group', { name: 'Password for Dr. Bo Lind' })
    expect(sent[0]?.body).toMatchObject({ password: madeIn(group) })
    await user.click(within(group).getByRole('button', { name: 'Copy password' }))
    expect(await within(group).findByText('Password copied.')).toBeInTheDocument()
    expect(await navigator.clipboard.readText()).toBe(madeIn(group))
    expect(screen.queryByRole('group', { name: 'The password made here' })).not.toBeInTheDocument()
  })

  test('shows no password beside another that was typed over it', async () => {
    const { user } = open(<NewPerson />)
    await press(user, 'Make a long password')
    await user.type(screen.getByLabelText('First password'), 'x')
    expect(screen.queryByRole('group', { name: 'The password made here' })).not.toBeInTheDocument()
  })

  test('asks for the password once more where the server does, and is then sent again as it was', async () => {
    const sent = serve(proveAnew, [401, refusal('sign-in-refused')], [204], [200, bo])
    const { user } = open(<NewPerson />)
    await fillIn(user)
    await user.type(screen.getByLabelText('First password'), 'seven quiet herons wade')
    await press(user, 'Make the account')
    expect(await screen.findByRole('group', { name: 'Your password once more' })).toBeInTheDocument()
    expect(screen.getByLabelText('Your password')).toHaveFocus()
    await user.type(screen.getByLabelText('Your password'), 'not it at all, sorry{Enter}')
    expect(await screen.findByText('This is not your password.')).toBeInTheDocument()
    expect(screen.getByLabelText('Your password')).toHaveValue('')
    await user.type(screen.getByLabelText('Your password'), 'nine calm otters drift{Enter}')
    expect(await status('Dr. Bo Lind can sign in now, as bo.lind.')).toBeInTheDocument()
    expect(sent.map(({ asked }) => asked)).toEqual(['POST /api/people', 'POST /api/re-authenticate', 'POST /api/re-authenticate', 'POST /api/people'])
    expect([sent[2]?.body, sent[3]?.body]).toEqual([{ password: 'nine calm otters drift' }, sent[0]?.body])
    expect(screen.queryByLabelText('Your password')).not.toBeInTheDocument()
  })

  test('asks for a code as well where a second step is set up', async () => {
    const sent = serve(proveAnew, [204], [200, bo])
    const { user } = open(<NewPerson />, true)
    await fillIn(user)
    await user.type(screen.getByLabelText('First password'), 'seven quiet herons wade')
    await press(user, 'Make the account')
    await user.type(await screen.findByLabelText('Your password'), 'nine calm otters drift')
    await user.type(screen.getByLabelText('Code'), '123456{Enter}')
    await waitFor(() => expect(sent).toHaveLength(3))
    expect(sent[1]?.body).toEqual({ password: 'nine calm otters drift', code: '123456' })
  })
})

describe('the table', () => {
  test('tells who has an account, and how they stand', () => {
    open(<PeopleTable people={[ada, bo, cy]} />)
    const rows = screen.getAllByRole('row').slice(1)
    expect(rows.map((row) => within(row).getAllByRole('cell').slice(0, 3).map(({ textContent }) => textContent))).toEqual([
      ['ada', 'Administrator', 'Active'],
      ['bo.lind', 'Psychiatrist', 'Active, with second step'],
      ['cy.vale', 'Trainee', 'Left'],
    ])
    expect(screen.getByRole('rowheader', { name: 'Ada Quill You' })).toBeInTheDocument()
  })

  test('opens what can be changed of one person at a time, and of oneself no password and no second step', async () => {
    const { user } = open(<PeopleTable people={[ada, bo]} />)
    await press(user, 'Change: Dr. Bo Lind')
    expect(screen.getByRole('button', { name: 'Change: Dr. Bo Lind' })).toHaveAttribute('aria-expanded', 'true')
    expect(screen.getAllByRole('form')).toHaveLength(4)
    await press(user, 'Change: Ada Quill')
    expect(screen.queryByRole('group', { name: 'Change: Dr. Bo Lind' })).not.toBeInTheDocument()
    expect(screen.getAllByRole('form').map((form) => form.getAttribute('aria-label'))).toEqual(['Role of Ada Quill', 'Mark as left: Ada Quill'])
    expect(screen.getByRole('link', { name: 'your account' })).toHaveAttribute('href', '/account')
  })
})

describe('a change of a person', () => {
  const opened = async (person: Person) => {
    const page = open(<PeopleTable people={[person]} />)
    await press(page.user, `Change: ${person.name}`)
    return page
  }

  test('of the role says what it is now', async () => {
    const sent = serve([204])
    const { user, refresh } = await opened(bo)
    expect(screen.getByLabelText('Role')).toHaveValue('psychiatrist')
    await user.selectOptions(screen.getByLabelText('Role'), 'Care team')
    await press(user, 'Change role')
    expect(await status('The role of Dr. Bo Lind is now: Care team.')).toBeInTheDocument()
    expect(sent).toEqual([{ asked: 'PUT /api/people/b/role', as: 'a', body: { role: 'care-team' } }])
    expect(refresh).toHaveBeenCalledTimes(1)
  })

  test('that would remove the last administrator is refused in words: the role at its field, leaving at its form', async () => {
    const says = 'This is the last administrator. Make another one first.'
    serve(faulty('role', says), faulty('active', says))
    const { user } = await opened(ada)
    await user.selectOptions(screen.getByLabelText('Role'), 'Trainee')
    await press(user, 'Change role')
    expect(await screen.findByText(says)).toBeInTheDocument()
    expect(screen.getByLabelText('Role')).toBeInvalid()
    expect(screen.getByLabelText('Role')).toHaveValue('trainee')
    await press(user, 'Mark as left')
    expect(await screen.findByRole('alert')).toHaveTextContent(says)
  })

  test('marks them as left, and brings them back', async () => {
    const sent = serve([204], [204])
    const { user, show } = await opened(bo)
    await press(user, 'Mark as left')
    expect(await status('Dr. Bo Lind was signed out and cannot sign in any more.')).toBeInTheDocument()
    show(<PeopleTable people={[{ ...bo, active: false }]} />)
    expect(screen.getByRole('button', { name: 'Bring back' })).toHaveFocus()
    await press(user, 'Bring back')
    expect(await status('Dr. Bo Lind can sign in again.')).toBeInTheDocument()
    expect(sent.map(({ asked, body }) => [asked, body])).toEqual([false, true].map((active) => ['PUT /api/people/b/active', { active }]))
  })

  test('sets a new password, which is told once where it was made here', async () => {
    const sent = serve(faulty('password', 'At least 15 characters.'), [204])
    const { user } = await opened(bo)
    await user.type(screen.getByLabelText('New password'), 'short')
    await press(user, 'Set password')
    expect(await screen.findByText('At least 15 characters.')).toBeInTheDocument()
    expect(screen.getByLabelText('New password')).toHaveValue('short')
    await press(user, 'Make a long password')
    await press(user, 'Set password')
    expect(await status('Dr. Bo Lind has a new password and was signed out.')).toBeInTheDocument()
    expect(sent[1]).toEqual({ asked: 'PUT /api/people/b/password', as: 'a', body: { password: madeIn(screen.getByRole('group', { name: 'Password for Dr. Bo Lind' })) } })
  })

  test('resets the second step where there is one', async () => {
    const sent = serve([204])
    const { user, show } = await opened(bo)
    await press(user, 'Reset second step')
    expect(await status('The second step of Dr. Bo Lind is reset, and they were signed out.')).toBeInTheDocument()
    expect(sent.map(({ asked }) => asked)).toEqual(['DELETE /api/people/b/second-step'])
    show(<PeopleTable people={[{ ...bo, hasSecondStep: false }]} />)
    expect(screen.getByRole('button', { name: 'Reset second step' })).toHaveFocus()
  })

  test('offers no reset where there is no second step', async () => {
    await opened(cy)
    expect(screen.queryByRole('button', { name: 'Reset second step' })).not.toBeInTheDocument()
    expect(screen.getByText('None is set up.')).toBeInTheDocument()
  })

  test('whose connection is lost says so and can be sent again', async () => {
    const { user } = await opened(bo)
    globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'))
    await user.selectOptions(screen.getByLabelText('Role'), 'Trainee')
    await press(user, 'Change role')
    expect(await screen.findByRole('alert')).toHaveTextContent('The server could not be reached.')
    expect(screen.getByLabelText('Role')).toHaveValue('trainee')
  })
})

describe('a second step for everybody', () => {
  test('is asked for, and said', async () => {
    const sent = serve([204], [204])
    const { user } = open(<SecondStepForAll required={false} />, true)
    const needed = screen.getByRole('switch', { name: 'Everybody needs a second step' })
    expect(needed).not.toBeChecked()
    await user.click(needed)
    await press(user, 'Save')
    expect(await status('From now on everybody needs a second step.')).toBeInTheDocument()
    await user.click(needed)
    await press(user, 'Save')
    expect(await status('From now on a second step is up to each person.')).toBeInTheDocument()
    expect(sent.map(({ asked, body }) => [asked, body])).toEqual([true, false].map((required) => ['PUT /api/settings/second-step', { required }]))
  })

  test('warns whoever has none themselves', () => {
    open(<SecondStepForAll required={false} />)
    expect(screen.getByText(/You have none yourself/)).toBeInTheDocument()
  })
})

test('passwords made here differ, and pass as passwords', () => {
  const made = Array.from({ length: 200 }, () => makePassword())
  expect(new Set(made).size).toBe(200)
  expect(made.filter((password) => !/^[0-9a-hjkmnp-tv-z]{5}(-[0-9a-hjkmnp-tv-z]{5}){4}$/.test(password) || passwordFault(password) !== undefined)).toEqual([])
})
