import { act, fireEvent, render, screen } from '@testing-library/react'
import { lastInputAnywhere, noteInput } from '@/components/accounts/tab'
import { useScreenStanding } from '@/components/accounts/use-screen-standing'

const MINUTE = 60_000

function Shown() {
  const { standing, open } = useScreenStanding()
  return <button onClick={open}>{standing}</button>
}

const after = (minutes: number) => act(() => jest.advanceTimersByTime(minutes * MINUTE))
const stands = () => screen.getByRole('button').textContent

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse('2026-11-29T12:00Z') })
  localStorage.clear()
})
afterEach(() => jest.useRealTimers())

test('a screen warns after 8 minutes without input, stays with input, and locks after 10', () => {
  render(<Shown />)
  after(7.9)
  expect(stands()).toBe('open')
  after(0.2)
  expect(stands()).toBe('warned')
  act(() => void fireEvent.keyDown(window, { key: 'Shift' }))
  expect(stands()).toBe('open')
  after(10.1)
  expect(stands()).toBe('locked')
})

test('locked, it stays so whatever is typed, until it is opened', () => {
  render(<Shown />)
  after(10.1)
  act(() => void fireEvent.keyDown(window, { key: 'a' }))
  after(1)
  expect(stands()).toBe('locked')
  act(() => screen.getByRole('button').click())
  expect(stands()).toBe('open')
})

test('somebody who works in another tab is not locked out from here: all tabs have one session', () => {
  render(<Shown />)
  after(9)
  noteInput(Date.now())
  after(5)
  expect(stands()).toBe('open')
  after(6)
  expect(stands()).toBe('locked')
})

test('input here is told to the other tabs; a time that cannot be is none', () => {
  render(<Shown />)
  after(1)
  act(() => void fireEvent.pointerDown(window))
  expect(lastInputAnywhere()).toBe(Date.now())
  for (const wrong of ['never', String(Date.now() + MINUTE)]) {
    localStorage.setItem('last-input', wrong)
    expect(lastInputAnywhere()).toBe(0)
  }
})

test('who types without a pause is told of to the other tabs as well, and not with every key', () => {
  const told = jest.spyOn(Storage.prototype, 'setItem')
  render(<Shown />)
  for (let key = 0; key < 60; key += 1) {
    act(() => void fireEvent.keyDown(window, { key: 'a' }))
    after(1 / 60)
  }
  expect(Date.now() - lastInputAnywhere()).toBeLessThanOrEqual(6000)
  expect(told.mock.calls.length).toBeLessThanOrEqual(13)
  told.mockRestore()
})
