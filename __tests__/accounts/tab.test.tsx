import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Queries } from '@/components/accounts/queries'
import { SignOut } from '@/components/accounts/sign-out'
import { claimTab, forgetPerson, hasUnsaved, lastInputAnywhere, noteInput, onSignedOut } from '@/components/accounts/tab'

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

  test('works where the browser withholds its storage', () => {
    const withheld = (['localStorage', 'sessionStorage'] as const).map((name) =>
      jest.spyOn(window, name, 'get').mockImplementation(() => {
        throw new DOMException('blocked', 'SecurityError')
      }),
    )
    expect(() => forgetPerson('ada')).not.toThrow()
    expect(hasUnsaved('ada')).toBe(false)
    noteInput(Date.now())
    expect(lastInputAnywhere()).toBe(0)
    withheld.forEach((one) => one.mockRestore())
  })

  test('removes the copies even where the other tabs cannot be told', () => {
    localStorage.setItem('case-copy:ada:1:a', 'answers')
    const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(() => forgetPerson('ada')).not.toThrow()
    full.mockRestore()
    expect(localStorage).toHaveLength(0)
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
