import { act, configure, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event'
import { Consult } from '@/components/consult/consult'
import type { ItemId } from '@/lib/clinical/items'

const person = () => userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never })

function question(id: ItemId): HTMLElement {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`The form has no question ${id}.`)
  return found
}

async function open(): Promise<() => void> {
  return act(async () => {
    const { unmount } = render(<Consult />)
    await import('@/components/consult/later')
    return unmount
  })
}

/** A browser hands on an empty text while a date is half typed, and says so only here. */
function typeHalf(field: HTMLElement, half = true): void {
  Object.defineProperty(field, 'validity', { configurable: true, value: { badInput: half } })
  fireEvent.change(field, { target: { value: '' } })
  fireEvent.blur(field)
}

const pressureDate = () => screen.getByLabelText('Date measured')

configure({ defaultHidden: true })
jest.setTimeout(60_000)

beforeEach(() => {
  sessionStorage.clear()
  window.history.replaceState(null, '', '/consult')
})

async function withOldPressure() {
  const user = person()
  const close = await open()
  fireEvent.change(screen.getByLabelText(/^Systolic/), { target: { value: '128' } })
  fireEvent.change(screen.getByLabelText(/^Diastolic/), { target: { value: '80' } })
  fireEvent.change(pressureDate(), { target: { value: '2020-01-01' } })
  expect(within(question('bloodPressure')).getByText(/Too old to read as today’s: January 1, 2020/)).toBeVisible()
  return { user, close }
}

test('a stale pressure does not turn fresh while its date is half typed: it is refused at its field', async () => {
  const { user } = await withOldPressure()
  typeHalf(pressureDate())
  expect(within(question('bloodPressure')).getByText(/What was typed cannot be: it has to be a calendar date not in the future/)).toBeVisible()
  expect(pressureDate()).toBeInvalid()
  expect(screen.getByText(/1 answer to look at/)).toBeVisible()
  await user.click(screen.getByText('Show every answer'))
  expect(await screen.findByText('128/80 mmHg, not a whole date', {}, { timeout: 10_000 })).toBeVisible()
})

test('a date half typed in a blank field is told when the field is left', async () => {
  const user = person()
  await open()
  await user.click(within(question('pregnancy')).getByLabelText('No'))
  const field = question('pregnancyTestDate').querySelector('input[type="date"]') as HTMLElement
  typeHalf(field)
  expect(within(question('pregnancyTestDate')).getByText(/What was typed cannot be/)).toBeVisible()
  typeHalf(field, false)
  expect(within(question('pregnancyTestDate')).queryByText(/What was typed cannot be/)).not.toBeInTheDocument()
})

test('it comes back refused with the draft, and "No date" takes it out', async () => {
  const { user, close } = await withOldPressure()
  typeHalf(pressureDate())
  act(close)
  await open()
  fireEvent.blur(pressureDate())
  expect(within(question('bloodPressure')).getByText(/What was typed cannot be/)).toBeVisible()
  await user.click(screen.getByText(/^No date/))
  expect(within(question('bloodPressure')).queryByText(/What was typed cannot be/)).not.toBeInTheDocument()
  expect(pressureDate()).toHaveFocus()
})

test('a half typed time of the safety questions, and a half typed date of a trial, are refused', async () => {
  const user = person()
  await open()
  await user.click(within(question('ideation')).getByLabelText('None'))
  typeHalf(screen.getByLabelText('When the safety questions were asked', { selector: 'input' }))
  expect(within(question('safetyAskedAt')).getByText(/What was typed cannot be: it has to be a date and time not in the future/)).toBeVisible()
  await user.click(screen.getByText('sertraline'))
  typeHalf(screen.getByLabelText('Start'))
  const [said] = screen.getAllByText(/start as typed cannot be: it has to be a date of the calendar/i)
  expect(said).toBeVisible()
})
