import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import fc from 'fast-check'
import { answersKept, notHeld, replaceKept } from '@/components/documents/answers-kept'
import { BringInAnswers, type Read } from '@/components/documents/bring-in'
import { readAnswers } from '@/components/documents/made-here'
import { OpenDocuments } from '@/components/documents/open-documents'
import { toLocal } from '@/components/case/zone'
import { exampleDay } from '@/lib/clinical/base-person'
import { itemIds, items } from '@/lib/clinical/items'
import { fhirText, questionnaireResponse } from '@/lib/interop'
import { anyAnswers } from '../support/answers-arbitrary'

const response = (answers: Parameters<typeof questionnaireResponse>[0]) =>
  fhirText(questionnaireResponse(answers, { id: '22222222-abcd-4222-8222-222222222222', subject: { type: 'Patient', display: 'Person of an open consult' }, authored: `${exampleDay}T10:00:00Z`, status: 'in-progress' }))

const file = (text: string) => new File([text], 'answers.fhir.json', { type: 'application/fhir+json' })

const read = (text: string): Read => {
  const found = readAnswers(text)
  return found.ok ? { ...found, notHeld: notHeld(found.answers) } : found
}

function show() {
  render(<BringInAnswers bring={{ read, replace: (answers) => replaceKept(answers) !== undefined }} />)
  return { user: userEvent.setup(), input: screen.getByLabelText('File of answers') }
}

jest.setTimeout(60_000)
beforeEach(() => sessionStorage.clear())

test('answers from a file take the place of those in the tab', async () => {
  replaceKept({ age: 52, stroke: 'not-known' })
  const { user, input } = show()
  await user.upload(input, file(response({ age: 70, lithium: 'yes', stroke: 'not-known' })))
  expect(await screen.findByText('3 answers read. They would take the place of those in this tab.')).toBeVisible()
  expect(answersKept()).toEqual({ age: 52, stroke: 'not-known' })
  await user.click(screen.getByRole('button', { name: 'Take these answers' }))
  expect(answersKept()).toEqual({ age: 70, lithium: 'yes', stroke: 'not-known' })
})

test('what the form cannot hold is named before it is taken', async () => {
  const { user, input } = show()
  await user.upload(input, file(response({ age: 70, safetySteps: 'not-known' })))
  expect(await screen.findByText(`The form cannot hold as they are: ${items.safetySteps.ask}.`)).toBeVisible()
})

test('what was there before comes back as it was, its time and own words too', () => {
  replaceKept({ age: 52 })
  sessionStorage.setItem('handout-words:open', '{"talked":"Of the first"}')
  const before = { ...sessionStorage }
  const undo = replaceKept({ age: 70 })
  expect(sessionStorage.getItem('handout-words:open')).toBeNull()
  // What else the tab keeps meanwhile is not of this draft.
  sessionStorage.setItem('handout-words:another', '{}')
  undo?.()
  expect({ ...sessionStorage }).toEqual({ ...before, 'handout-words:another': '{}' })
})

test('on the page of documents, answers that were taken make the documents, and Undo brings the former back', async () => {
  replaceKept({ age: 52 })
  const user = userEvent.setup()
  render(<OpenDocuments />)
  await user.click(await screen.findByRole('button', { name: 'Data' }))
  await user.upload(screen.getByLabelText('File of answers'), file(response({ age: 70, lithium: 'yes' })))
  await user.click(await screen.findByRole('button', { name: 'Take these answers' }))
  await user.click(screen.getByRole('button', { name: 'Note' }))
  expect(screen.getByRole('group', { name: 'Text of the full note' })).toHaveTextContent('takes lithium')
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(answersKept()).toEqual({ age: 52 })
  expect(screen.getByRole('group', { name: 'Text of the full note' })).not.toHaveTextContent('takes lithium')
  expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument()
})

test('law: whatever is not named as not held is held as it was read', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const lost = new Set(notHeld(answers))
      replaceKept(answers)
      const kept = answersKept()
      const local = toLocal(answers)
      for (const id of itemIds) if (!lost.has(id)) expect({ id, answer: kept[id] }).toEqual({ id, answer: local[id] })
    }),
    { numRuns: 200, seed: 20261125 },
  )
})

test.each([
  ['that is no JSON', '{', 'file: this is no JSON'],
  ['of another kind', '{"resourceType":"Patient"}', 'resourceType: QuestionnaireResponse'],
])('of a file %s nothing is taken, and why is told', async (_, text, says) => {
  replaceKept({ age: 52 })
  const { user, input } = show()
  await user.upload(input, file(text))
  expect(within(await screen.findByRole('alert')).getByText(says)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Take these answers' })).not.toBeInTheDocument()
  expect(answersKept()).toEqual({ age: 52 })
})

test('of a file in which one answer cannot be read nothing is taken', async () => {
  const { user, input } = show()
  await user.upload(input, file(response({ age: 70, lithium: 'yes' }).replace('"valueDecimal": 70', '"valueDecimal": "seventy"').replace('"valueInteger": 70', '"valueInteger": "seventy"')))
  expect(within(await screen.findByRole('alert')).getByText(/age/)).toBeVisible()
  expect(answersKept()).toEqual({})
})
