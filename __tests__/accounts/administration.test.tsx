import { screen, within } from '@testing-library/react'
import { PeopleTable } from '@/components/administration/people-table'
import { SecondStepForAll } from '@/components/administration/second-step-for-all'
import type { Person } from '@/lib/accounts/person'
import { ada, bo, byPasswordAndCode, cy, faulty, madeIn, open, press, serve, status } from '../support/administration'

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
    const { user } = open(<SecondStepForAll required={false} />, byPasswordAndCode)
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
