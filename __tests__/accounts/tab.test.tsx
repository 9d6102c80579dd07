import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Queries } from '@/components/accounts/queries'
import { SignOut } from '@/components/accounts/sign-out'
import { claimTab, forgetPerson, hasUnsaved, onSignedOut } from '@/components/accounts/tab'

beforeEach(() => {
  sessionStorage.clear()
  localStorage.clear()
})

describe('a tab', () => {
  test('keeps what its person left in it', () => {
    sessionStorage.setItem('consult-draft:1', 'answers')
    claimTab('ada')
    claimTab('ada')
    expect(sessionStorage.getItem('consult-draft:1')).toBe('answers')
  })

  test('is emptied where somebody else signs in, whose session did not end by signing out', () => {
    claimTab('ada')
    sessionStorage.setItem('consult-draft:1', 'answers')
    claimTab('ben')
    expect(sessionStorage.getItem('consult-draft:1')).toBeNull()
  })
})

describe('signing out', () => {
  test('removes the copies of the person, and of nobody else', () => {
    localStorage.setItem('case-copy:ada:1:a', 'answers')
    localStorage.setItem('case-copy:ben:1:b', 'answers')
    localStorage.setItem('look', 'dark')
    sessionStorage.setItem('consult-draft:1', 'answers')
    forgetPerson('ada')
    expect(Object.keys(localStorage).sort()).toEqual(['case-copy:ben:1:b', 'look'])
    expect(sessionStorage).toHaveLength(0)
    expect([hasUnsaved('ada'), hasUnsaved('ben')]).toEqual([false, true])
  })

  test('is heard in the other tabs, until they stop listening', () => {
    const left = jest.fn()
    const stop = onSignedOut(left)
    const hear = (key: string, newValue: string | null) => window.dispatchEvent(new StorageEvent('storage', { key, newValue }))
    hear('look', 'dark')
    hear('signed-out', null)
    expect(left).not.toHaveBeenCalled()
    hear('signed-out', '2026-11-29T12:00:00.000Z')
    expect(left).toHaveBeenCalledTimes(1)
    stop()
    hear('signed-out', '2026-11-29T12:00:01.000Z')
    expect(left).toHaveBeenCalledTimes(1)
  })

  test('asks first where answers are not saved', async () => {
    const sent: string[] = []
    globalThis.fetch = (path) => {
      sent.push(String(path))
      return Promise.reject(new TypeError('no connection'))
    }
    localStorage.setItem('case-copy:ada:1:a', 'answers')
    const user = userEvent.setup()
    render(<SignOut person="ada" />, { wrapper: Queries })
    await user.click(screen.getByRole('button', { name: 'Sign out' }))
    expect(await screen.findByText('Answers of a case are not saved yet.')).toBeInTheDocument()
    expect(sent).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Sign out and lose them' }))
    await waitFor(() => expect(sent).toEqual(['/api/sign-out']))
    expect(await screen.findByText(/The server could not be reached/)).toBeInTheDocument()
    // Who is still signed in keeps what is theirs.
    expect(localStorage.getItem('case-copy:ada:1:a')).toBe('answers')
  })
})
