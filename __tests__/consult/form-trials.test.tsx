import { act, configure, screen, within } from '@testing-library/react'
import { newTab, openSection, person, question } from '../support/consult-form'

const trials = () => within(question('trials'))
const filter = () => trials().getByRole('textbox', { name: /^Add a trial/ })
const trial = () => within(trials().getByRole('group', { name: /^Trial 1/ }))

configure({ defaultHidden: true })
jest.setTimeout(30_000)

/** Opens the form and tells a trial by keyboard, up to its last cell. */
async function tellTrial(drug: string, dose: string, weeks: string) {
  const user = person()
  await openSection('treatments')
  act(() => filter().focus())
  await user.keyboard(`${drug}{Enter}${dose}{Enter}${weeks}{Enter}1121`)
  return user
}

beforeEach(newTab)

test('a brand name is read, and a full course is adequate', async () => {
  const user = await tellTrial('Zolo', '150', '10')
  expect(document.activeElement).toHaveTextContent('Save')
  await user.keyboard('{Enter}')
  expect(trial().getByText('Adequate')).toBeVisible()
  expect(trial().getByText(/150 mg for 10 weeks, no response/)).toBeVisible()
  expect(filter()).toHaveFocus()
})

test('lithium is told by its blood level, with the dose beside it', async () => {
  const user = await tellTrial('lithium', '900', '8')
  expect(trial().getByRole('textbox', { name: /^dose/ })).toHaveValue('900')
  expect(trial().getByText('Cannot tell')).toBeVisible()
  await user.click(within(trial().getByRole('group', { name: 'Blood level' })).getByRole('radio', { name: /^Level in the usual range/ }))
  expect(trial().getByText('Adequate augmentation')).toBeVisible()
  expect(trial().getByText(/lithium 900 mg with a level in the usual range for 8 weeks/)).toBeVisible()
})

test('a short course says why it is not counted', async () => {
  const user = await tellTrial('ser', '150', '3')
  await user.keyboard('{Enter}')
  expect(trial().getByText('Not adequate')).toBeVisible()
  expect(trial().getByText(/Under 6 weeks/)).toBeVisible()
})

test('the words of the dose name the amounts of the drug', async () => {
  await tellTrial('ven', '225', '8')
  expect(trial().getByRole('radio', { name: 'Usual minimum: 150 mg' })).toBeInTheDocument()
  expect(trial().getByRole('radio', { name: 'Maximum tolerated: up to 225 mg' })).toBeInTheDocument()
})

test('a trial told in words is edited again', async () => {
  const user = await tellTrial('ser', '150', '10')
  await user.keyboard('{Enter}')
  await user.click(trial().getByRole('button', { name: 'Edit trial 1' }))
  await user.click(trial().getByRole('radio', { name: 'Often missed' }))
  await user.click(trial().getByRole('button', { name: 'Save Trial 1' }))
  expect(trial().getByText('Not adequate')).toBeVisible()
})

test('a removed trial comes back', async () => {
  const user = await tellTrial('ser', '150', '10')
  await user.keyboard('{Enter}')
  await user.click(trial().getByRole('button', { name: 'Remove Trial 1' }))
  expect(screen.queryByRole('group', { name: /^Trial 1/ })).not.toBeInTheDocument()
  await user.click(screen.getByText('Undo'))
  expect(trial().getByText('Adequate')).toBeVisible()
})

test('an impossible dose is refused where it is typed', async () => {
  await tellTrial('ser', '99999', '10')
  const [dose] = trial().getAllByRole('textbox', { name: /or exactly/ })
  expect(trial().getByText('Cannot tell')).toBeVisible()
  expect(dose).toBeInvalid()
  expect(dose).toHaveAccessibleDescription(/ten times the usual maximum/)
})

test('a name that is not in the list is kept as written', async () => {
  const user = await tellTrial('Xyzzyol', '10', '8')
  await user.keyboard('{Enter}')
  expect(screen.getByRole('group', { name: 'Trial 1: Xyzzyol' })).toBeVisible()
  expect(trial().getByText('Cannot tell')).toBeVisible()
})

test('that none were tried is an answer, too', async () => {
  const user = person()
  await openSection('treatments')
  const none = trials().getByRole('radio', { name: 'None tried' })
  await user.click(none)
  expect(none).toBeChecked()
  await user.click(trials().getByRole('button', { name: 'sertraline' }))
  expect(trials().queryByRole('radio', { name: 'None tried' })).not.toBeInTheDocument()
})

test('what was typed in the box for drugs stays while another trial is edited', async () => {
  const user = await tellTrial('ser', '150', '10')
  await user.keyboard('{Enter}ven')
  await user.click(trial().getByText('Edit'))
  expect(filter()).not.toBeVisible()
  await user.click(trial().getByText('Save'))
  expect(filter()).toBeVisible()
  expect(filter()).toHaveValue('ven')
})
