import { onlineManager } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Queries } from '@/components/accounts/queries'
import { keepCommitment, keptFrom, keptText, uncomparedOf } from '@/components/learn/kept-practice'
import { RevealView } from '@/components/learn/reveal-view'
import { asksByItem, RevealWords } from '@/components/learn/reveal-words'
import { writtenCase } from '@/lib/learn/cases/written'
import type { Commitment } from '@/lib/learn/commitment'
import type { KnownCase } from '@/lib/learn/known-case'
import { revealOf } from '@/lib/learn/reveal'
import { someoneElse } from '@/lib/server/problem'
import { refusal } from '../support/administration'

const id = 'repaired-aneurysm'
const commitment: Commitment = { safetyFirst: false, verdicts: { esketamine: 'discuss', racemic: 'discuss' }, for: [], against: [], asks: 'nothing', sure: 80 }
const revealed = revealOf(writtenCase(id) as KnownCase, commitment)

type Answer = readonly [status: number, told: unknown]
type Asked = { readonly path: string; readonly as: string | null }

/** A server that answers in turn; undefined where the network is away. */
function serve(...answers: readonly (Answer | undefined)[]): readonly Asked[] {
  const asked: Asked[] = []
  const left = [...answers]
  globalThis.fetch = (path, init) => {
    asked.push({ path: String(path), as: new Headers(init?.headers).get('x-as-person') })
    const next = left.shift()
    if (next === undefined) return Promise.reject(new TypeError('Failed to fetch'))
    const [status, told] = next
    return Promise.resolve({ ok: status < 400, status, json: () => (told === 'a page' ? Promise.reject(new SyntaxError('Unexpected token')) : Promise.resolve(told)) } as Response)
  }
  return asked
}

function open(person?: string) {
  render(
    <Queries>
      <RevealWords>
        <RevealView id={id} told={[]} asks={asksByItem} {...(person !== undefined && { person })} />
      </RevealWords>
    </Queries>,
  )
  return userEvent.setup()
}

const alert = () => screen.findByRole('alert')
const tryAgain = () => screen.getByRole('button', { name: 'Try again' })

beforeEach(() => localStorage.clear())
afterEach(() => onlineManager.setOnline(true))

describe('on this device', () => {
  beforeEach(() => keepCommitment({ case: id, on: '2026-11-05', commitment }))

  test('a comparison that failed says that the commitment is kept, and is opened by trying again', async () => {
    const asked = serve(undefined, [200, revealed])
    const user = open()
    expect(await alert()).toHaveTextContent('The server could not be reached. Check the connection, then try again. Your commitment is kept on this device. It can be compared with the rules later.')
    expect(uncomparedOf(keptFrom(keptText()))).toEqual([id])
    await user.click(tryAgain())
    expect(await screen.findByText(/^Your view differs from the rules/)).toBeInTheDocument()
    expect(asked).toHaveLength(2)
    expect(uncomparedOf(keptFrom(keptText()))).toEqual([])
  })

  test('failing anew gives the focus back to what was pressed', async () => {
    serve(undefined, [500, refusal('unexpected', { title: 'This could not be done just now' })])
    const user = open()
    await alert()
    expect(document.body).toHaveFocus()
    await user.click(tryAgain())
    expect(await screen.findByText(/^This could not be done just now\./)).toBeInTheDocument()
    expect(tryAgain()).toHaveFocus()
  })

  test('a commitment that no longer fits its case leads to another one, and is not said to be compared later', async () => {
    serve([422, refusal('fields-refused', { title: 'Some fields cannot be read' })])
    open()
    expect(await alert()).toHaveTextContent('Your commitment no longer fits this case: commit anew.')
    expect(screen.getByRole('link', { name: 'commit anew' })).toHaveAttribute('href', `/learn/${id}`)
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument()
  })

  test('no heading skips a level', async () => {
    serve([200, revealed])
    open()
    await screen.findByText(/^Your view differs from the rules/)
    // The title of the page stands above.
    const levels = [1, ...screen.getAllByRole('heading').map(({ tagName }) => Number(tagName.slice(1)))]
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? level) + 1)).toEqual([])
  })

  test('where nothing ahead changes a verdict, the task is one of looking back', async () => {
    serve([200, revealed])
    open()
    expect(await screen.findByRole('heading', { name: 'Had the facts been otherwise' })).toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: 'Change one fact' })).not.toBeInTheDocument()
  })

  test('without a network it says so, and does not wait for one in silence', async () => {
    onlineManager.setOnline(false)
    serve(undefined)
    open()
    expect(await alert()).toHaveTextContent('The server could not be reached.')
  })
})

describe('in an account', () => {
  test('it is asked for as the person whose page it is', async () => {
    const asked = serve([200, { ...revealed, id: '1', at: '2026-11-05T12:00:00.000Z', comments: [] }])
    open('dov')
    expect(await screen.findByText(/^Your view differs from the rules/)).toBeInTheDocument()
    expect(asked).toEqual([{ path: `/api/practice/${id}/reveal`, as: 'dov' }])
  })

  test('where nothing is committed, it leads to the case', async () => {
    serve([403, refusal('not-allowed', { reason: 'commit-first' })])
    open('dov')
    expect(await screen.findByRole('link', { name: 'commit first' })).toHaveAttribute('href', `/learn/${id}`)
  })

  test.each<[string, Answer, string]>([
    ['the role does not include it', [403, refusal('not-allowed', { title: 'Your role does not include practice in an account.' })], 'Your role does not include practice in an account.'],
    ['somebody else is signed in', [403, someoneElse()], 'Somebody else is signed in on this device now. Sign in again to go on.'],
    ['the session has ended', [401, refusal('not-signed-in', { title: 'Sign in first' })], 'You were signed out meanwhile.'],
    ['the database is away', [503, refusal('not-saved', { title: 'The database does not answer just now' })], 'The database does not answer just now.'],
    ['something between answers with a page', [403, 'a page'], 'The server could not be reached.'],
    ['something between answers otherwise', [403, { message: 'Forbidden' }], 'The server could not be reached.'],
    ['what is told is no comparison', [200, {}], 'The server could not be reached.'],
  ])('where %s, it says that, and not that nothing is committed', async (_, answer, says) => {
    serve(answer)
    open('dov')
    expect(await alert()).toHaveTextContent(says)
    expect(tryAgain()).toBeInTheDocument()
    expect(screen.queryByText(/Nothing is committed/)).not.toBeInTheDocument()
  })
  test.each<[string, Answer, boolean]>([
    ['the database is away', [503, refusal('not-saved')], true],
    ['too much was asked for at once', [429, refusal('too-many-requests', { waitSeconds: 9 })], true],
    ['the session has ended', [401, refusal('not-signed-in')], true],
    ['something between answers', [403, 'a page'], true],
    ['the role does not include it', [403, refusal('not-allowed')], false],
    ['somebody else is signed in', [403, someoneElse()], false],
    ['there is no such case', [404, refusal('not-found')], false],
  ])('where %s, that it can be compared later is said where that can pass alone', async (_, answer, isSaid) => {
    serve(answer)
    open('dov')
    expect((await alert()).textContent.includes('A commitment that was sent is kept in your account. It can be compared with the rules later.')).toBe(isSaid)
  })
})
