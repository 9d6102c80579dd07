import { act, configure, fireEvent, screen, within } from '@testing-library/react'
import { newTab, openConsult, person, question } from '../support/consult-form'

/** A browser hands on an empty text while a date is half typed, and says so only here. */
function typeHalf(field: HTMLElement, half = true): void {
  Object.defineProperty(field, 'validity', { configurable: true, value: { badInput: half } })
  fireEvent.change(field, { target: { value: '' } })
  fireEvent.blur(field)
}

const pressure = () => within(question('bloodPressure'))
const pressureDate = () => pressure().getByLabelText('Date measured')

configure({ defaultHidden: true })
jest.setTimeout(30_000)

beforeEach(newTab)

async function withOldPressure() {
  const user = person()
  const { unmount: close } = await openConsult()
  fireEvent.change(pressure().getByLabelText(/^Systolic/), { target: { value: '128' } })
  fireEvent.change(pressure().getByLabelText(/^Diastolic/), { target: { value: '80' } })
  fireEvent.change(pressureDate(), { target: { value: '2020-01-01' } })
  expect(pressure().getByText(/Too old to read as today’s: January 1, 2020/)).toBeVisible()
  return { user, close }
}

test('a stale pressure does not turn fresh while its date is half typed: it is refused at its field', async () => {
  const { user } = await withOldPressure()
  typeHalf(pressureDate())
  expect(pressure().getByText(/What was typed cannot be: it has to be a calendar date not in the future/)).toBeVisible()
  expect(pressureDate()).toBeInvalid()
  expect(screen.getByText(/1 answer to look at/)).toBeVisible()
  await user.click(screen.getByText('Show every answer'))
  expect(await screen.findByText('128/80 mmHg, not a whole date', {}, { timeout: 10_000 })).toBeVisible()
})

test('a date half typed in a blank field is told when the field is left', async () => {
  const user = person()
  await openConsult()
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
  await openConsult()
  fireEvent.blur(pressureDate())
  expect(pressure().getByText(/What was typed cannot be/)).toBeVisible()
  await user.click(pressure().getByText(/^No date/))
  expect(pressure().queryByText(/What was typed cannot be/)).not.toBeInTheDocument()
  expect(pressureDate()).toHaveFocus()
})

test('a half typed time of the safety questions, and a half typed date of a trial, are refused', async () => {
  const user = person()
  await openConsult()
  await user.click(within(question('ideation')).getByLabelText('None'))
  typeHalf(within(question('safetyAskedAt')).getByLabelText('When the safety questions were asked', { selector: 'input' }))
  expect(within(question('safetyAskedAt')).getByText(/What was typed cannot be: it has to be a date and time not in the future/)).toBeVisible()
  await user.click(screen.getByText('sertraline'))
  typeHalf(within(question('trials')).getByLabelText('Start'))
  const [said] = screen.getAllByText(/start as typed cannot be: it has to be a date of the calendar/i)
  expect(said).toBeVisible()
})
