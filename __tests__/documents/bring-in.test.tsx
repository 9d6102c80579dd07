import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { answersKept, replaceKept } from '@/components/documents/answers-kept'
import { BringInAnswers } from '@/components/documents/bring-in'
import { readAnswers } from '@/components/documents/made-here'
import { basePerson, exampleDay } from '@/lib/clinical/base-person'
import { fhirText, questionnaireResponse } from '@/lib/interop'

const response = (answers: Parameters<typeof questionnaireResponse>[0]) =>
  fhirText(questionnaireResponse(answers, { id: '22222222-abcd-4222-8222-222222222222', subject: { type: 'Patient', display: 'Person of an open consult' }, authored: `${exampleDay}T10:00:00Z`, status: 'in-progress' }))

const file = (text: string) => new File([text], 'answers.fhir.json', { type: 'application/fhir+json' })

function show() {
  render(<BringInAnswers bring={{ read: readAnswers, replace: replaceKept }} />)
  return { user: userEvent.setup(), input: screen.getByLabelText('File of answers') }
}

beforeEach(() => sessionStorage.clear())

test('answers from a file take the place of those in the tab, and can be given back', async () => {
  replaceKept({ age: 52, stroke: 'not-known' })
  const { user, input } = show()
  await user.upload(input, file(response({ age: 70, lithium: 'yes', stroke: 'not-known' })))
  expect(await screen.findByText('3 answers read. They would take the place of those in this tab.')).toBeVisible()
  expect(answersKept()).toEqual({ age: 52, stroke: 'not-known' })
  await user.click(screen.getByRole('button', { name: 'Take these answers' }))
  expect(answersKept()).toEqual({ age: 70, lithium: 'yes', stroke: 'not-known' })
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(answersKept()).toEqual({ age: 52, stroke: 'not-known' })
})

test('what applies of a whole person comes through', async () => {
  const { user, input } = show()
  await user.upload(input, file(response(basePerson)))
  await user.click(await screen.findByRole('button', { name: 'Take these answers' }))
  const kept = answersKept()
  expect(Object.entries(kept).filter(([id, answer]) => JSON.stringify(answer) !== JSON.stringify(basePerson[id as keyof typeof basePerson]) && id !== 'trials')).toEqual([])
  expect(kept.trials).toMatchObject(basePerson.trials)
})

test.each([
  ['that is no JSON', '{', 'file: JSON'],
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
