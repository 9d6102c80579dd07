import { screen, waitFor, within } from '@testing-library/react'
import { makePassword } from '@/components/administration/made-password'
import { NewPerson } from '@/components/administration/new-person'
import { passwordFault } from '@/lib/accounts/password'
import { bo, byPasswordAndCode, faulty, madeIn, open, press, proveAnew, refusal, serve, status, type User } from '../support/administration'

async function fillIn(user: User): Promise<void> {
  await user.type(screen.getByLabelText('Name'), 'Dr. Bo Lind')
  await user.type(screen.getByLabelText('Sign-in name'), 'bo.lind')
  await user.selectOptions(screen.getByLabelText('Role'), 'Psychiatrist')
}

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
    const { user } = open(<NewPerson />, byPasswordAndCode)
    await fillIn(user)
    await user.type(screen.getByLabelText('First password'), 'seven quiet herons wade')
    await press(user, 'Make the account')
    await user.type(await screen.findByLabelText('Your password'), 'nine calm otters drift')
    await user.type(screen.getByLabelText('Code'), '123456{Enter}')
    await waitFor(() => expect(sent).toHaveLength(3))
    expect(sent[1]?.body).toEqual({ password: 'nine calm otters drift', code: '123456' })
  })
})

test('passwords made here differ, and pass as passwords', () => {
  const made = Array.from({ length: 200 }, () => makePassword())
  expect(new Set(made).size).toBe(200)
  expect(made.filter((password) => !/^[0-9a-hjkmnp-tv-z]{5}(-[0-9a-hjkmnp-tv-z]{5}){4}$/.test(password) || passwordFault(password) !== undefined)).toEqual([])
})
