import { act, configure, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { AssessmentProvider, useScratch } from '@/components/consult/assessment-context'
import { draftForm } from '@/components/consult/draft/draft-form'
import { toEntries } from '@/components/consult/draft/to-entries'
import { FormContext } from '@/components/consult/draft/use-form'
import { Announcer } from '@/components/consult/guidance/announcer'
import type { Answers } from '@/lib/clinical/answers'
import { basePerson } from '@/lib/clinical/base-person'

configure({ asyncUtilTimeout: 20_000 })
jest.setTimeout(60_000)

/** The person of the example, measured at no date, so that nothing is too old. */
const { safetyAskedAt: _asked, ...undated } = basePerson
const example: Answers = { ...undated, scores: basePerson.scores.map(({ date: _date, ...score }) => score) }

function TryAneurysm() {
  const { tryOut } = useScratch()
  return (
    <button type="button" onClick={() => tryOut({ says: 'an aneurysm', change: { aneurysm: 'yes' } })}>
      Try it
    </button>
  )
}

async function open(answers: Answers): Promise<void> {
  await act(async () => {
    render(
      <FormContext value={draftForm(toEntries(answers))}>
        <AssessmentProvider>
          <Announcer />
          <TryAneurysm />
        </AssessmentProvider>
      </FormContext>,
    )
    await import('@/components/consult/later')
  })
}

const said = (words: string) => waitFor(() => expect(screen.getByRole('status').textContent).toBe(words))

test('the verdicts are said, and what is tried out is said to be that', async () => {
  await open(example)
  await said('Esketamine nasal spray: Worth discussing. Ketamine infusion (off-label): Discuss with care.')
  await userEvent.click(screen.getByRole('button', { name: 'Try it' }))
  await said('Trying, not saved. Esketamine nasal spray: Not supported. Ketamine infusion (off-label): Not supported.')
})

test('while the options are held, safety is said first and no verdict', async () => {
  await open({ ...example, ideation: 'plan-intent', safetySteps: [] })
  await said('Safety first. The options are held until a safety step is recorded.')
})

test('once a safety step is recorded, safety is still said first, before the verdicts', async () => {
  await open({ ...example, ideation: 'plan-intent', safetySteps: ['plan'] })
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/^Safety first\. Esketamine nasal spray: .+\. Ketamine infusion \(off-label\): .+\.$/))
})

test('nothing is said before the rules have been read', async () => {
  await open({})
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
  await said('Esketamine nasal spray: Not enough answered. Ketamine infusion (off-label): Not enough answered.')
})
