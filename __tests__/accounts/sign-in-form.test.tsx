import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Queries } from '@/components/accounts/queries'
import { SignInForm } from '@/components/accounts/sign-in-form'

type Sent = { readonly path: string; readonly body: unknown }

/** A server that answers in turn: a status, and the kind of its refusal. */
function serve(...answers: readonly (readonly [status: number, reason?: string, more?: object])[]): Sent[] {
  const sent: Sent[] = []
  const left = [...answers]
  globalThis.fetch = (path, init) => {
    sent.push({ path: String(path), body: JSON.parse(String(init?.body)) as unknown })
    const [status, reason, more] = left.shift() ?? [500, 'unexpected']
    const told = { type: `urn:ketamine-consult:problem:${reason}`, title: 'Refused', faults: [], ...more }
    return Promise.resolve({ ok: status < 400, status, json: () => Promise.resolve(told) } as Response)
  }
  return sent
}

async function fillIn() {
  const user = userEvent.setup()
  render(<SignInForm to="/account" />, { wrapper: Queries })
  await user.type(screen.getByLabelText('Sign-in name'), 'ada')
  await user.type(screen.getByLabelText('Password'), 'seven quiet herons wade')
  return user
}

const press = async (user: ReturnType<typeof userEvent.setup>, name = 'Sign in') => await user.click(screen.getByRole('button', { name }))

test('what is missing is told at the first field, and nothing is sent', async () => {
  const sent = serve()
  const user = userEvent.setup()
  render(<SignInForm to="/account" />, { wrapper: Queries })
  await press(user)
  expect(await screen.findByText('Type your sign-in name.')).toBeInTheDocument()
  expect(screen.getByLabelText('Sign-in name')).toHaveFocus()
  expect(screen.getByLabelText('Sign-in name')).toBeInvalid()
  expect(sent).toEqual([])
})

test('a wrong password is typed anew; the name stays', async () => {
  serve([401, 'sign-in-refused'])
  await press(await fillIn())
  expect(await screen.findByText('This name and password do not match an account.')).toBeInTheDocument()
  expect(screen.getByLabelText('Sign-in name')).toHaveValue('ada')
  expect(screen.getByLabelText('Password')).toHaveValue('')
  expect(screen.getByLabelText('Password')).toHaveFocus()
})

test('a code is asked for where it is needed, and sent with name and password', async () => {
  const sent = serve([401, 'code-needed'], [401, 'sign-in-refused'], [500, 'unexpected'])
  const user = await fillIn()
  await press(user)
  await user.type(await screen.findByLabelText('Code'), '123456')
  await press(user, 'Sign in with code')
  expect(await screen.findByText(/This code does not match/)).toBeInTheDocument()
  expect(screen.getByLabelText('Code')).toHaveValue('')
  expect(screen.getByLabelText('Password')).toHaveValue('seven quiet herons wade')
  await user.type(screen.getByLabelText('Code'), '654321')
  await press(user, 'Sign in with code')
  await waitFor(() => expect(sent).toHaveLength(3))
  expect(sent[2]).toEqual({ path: '/api/sign-in', body: { signInName: 'ada', password: 'seven quiet herons wade', code: '654321' } })
})

test('a wait and a lost connection are told in words, with the cursor there', async () => {
  serve([429, 'too-many-tries', { waitSeconds: 61 }], [429, 'too-many-requests', { waitSeconds: 42 }])
  const user = await fillIn()
  await press(user)
  expect(await screen.findByRole('alert')).toHaveTextContent('Too many tries. Try again in 2 minutes.')
  expect(screen.getByRole('alert')).toHaveFocus()
  await press(user)
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('Too much was asked for at once. Go on in 42 seconds.'))
  globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'))
  await press(user)
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('The server could not be reached.'))
  expect(screen.getByLabelText('Password')).toHaveValue('seven quiet herons wade')
})

test('a password is shown on request', async () => {
  const user = await fillIn()
  await user.click(screen.getByRole('button', { name: 'Show: Password' }))
  expect(screen.getByLabelText('Password')).toHaveAttribute('type', 'text')
  await user.click(screen.getByRole('button', { name: 'Show: Password' }))
  expect(screen.getByLabelText('Password')).toHaveAttribute('type', 'password')
})
