import { act, configure, fireEvent, screen } from '@testing-library/react'
import { newTab, openConsult } from '../support/consult-form'

configure({ defaultHidden: true })
jest.setTimeout(30_000)

const LINE = 'Answers are not kept in this tab: a reload loses them.'

beforeEach(newTab)
afterEach(() => jest.restoreAllMocks())

const field = (name: string) => document.querySelector(`[name="${name}"]`) as HTMLInputElement
const leave = () => act(() => void window.dispatchEvent(new Event('pagehide')))

test('a tab that is full says that it does not keep the answers, and leaves no older ones', async () => {
  await openConsult()
  fireEvent.change(field('age'), { target: { value: '45' } })
  leave()
  expect(screen.queryByText(LINE)).not.toBeInTheDocument()
  expect(sessionStorage).toHaveLength(1)
  const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  act(() => field('age').focus())
  fireEvent.change(field('age'), { target: { value: '46' } })
  leave()
  expect(screen.getByText(LINE)).toBeVisible()
  expect(screen.getByText(LINE)).toHaveAttribute('role', 'status')
  expect(sessionStorage).toHaveLength(0)
  full.mockRestore()
  fireEvent.change(field('age'), { target: { value: '47' } })
  leave()
  expect(screen.queryByText(LINE)).not.toBeInTheDocument()
})

test('where the browser withholds its storage the consult goes on, and says so', async () => {
  jest.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError')
  })
  await openConsult()
  expect(await screen.findByText(LINE, {}, { timeout: 10_000 })).toBeVisible()
  act(() => field('age').focus())
  fireEvent.change(field('age'), { target: { value: '45' } })
  leave()
  expect(field('age')).toHaveValue('45')
})
