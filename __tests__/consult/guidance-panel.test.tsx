import { act, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { AssessmentProvider } from '@/components/consult/assessment-context'
import { ConsultWords } from '@/components/consult/consult-words'
import { draftForm, type DraftForm } from '@/components/consult/draft/draft-form'
import { toEntries } from '@/components/consult/draft/to-entries'
import { FormContext } from '@/components/consult/draft/use-form'
import { Guidance } from '@/components/consult/guidance/guidance'
import type { Answers } from '@/lib/clinical/answers'
import { basePerson } from '@/lib/clinical/base-person'
import { person } from '../support/consult-form'

configure({ defaultHidden: true, asyncUtilTimeout: 20_000 })
jest.setTimeout(60_000)

/** The person of the example, measured today. */
function example(change: Answers = {}): Answers {
  const date = new Date().toISOString().slice(0, 10)
  return { ...basePerson, bloodPressure: { ...basePerson.bloodPressure, date }, scores: basePerson.scores.map((score) => ({ ...score, date })), ...change }
}

/** The guidance beside a form with these answers, once all that stands behind it has loaded. */
async function open(answers: Answers, documents?: string): Promise<DraftForm> {
  const form = draftForm(toEntries(answers))
  await act(async () => {
    render(
      <FormContext value={form}>
        <AssessmentProvider>
          <ConsultWords {...(documents !== undefined && { documents })}>
            <Guidance />
          </ConsultWords>
        </AssessmentProvider>
      </FormContext>,
    )
    await import('@/components/consult/later')
  })
  await screen.findByLabelText('Limits')
  return form
}

const part = (name: string) => within(screen.getByLabelText(name))
const esketamine = () => screen.getByLabelText('Esketamine nasal spray')

/** A dialog of a browser; jsdom has the element but does not show it. */
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
  HTMLElement.prototype.scrollIntoView = () => undefined
})

test('a step that another answer denies is told of where it is ticked, with the options held', async () => {
  await open(example({ ideation: 'plan-intent', ideationRecency: 'today', safetySteps: ['assessment'], assessmentDone: 'no' }))
  const lead = within(await screen.findByRole('region', { name: 'Safety first' }))
  expect(lead.getByText(/among the steps done, yet answered as not done\. Was the assessment done\?/)).toBeVisible()
  expect(lead.getByText('The two options are held until a safety step is recorded here.')).toBeVisible()
})

test('a step beside safety questions of a month ago releases nothing, and the lead says why and lets them be asked again', async () => {
  const form = await open(example({ ideation: 'plan-intent', ideationRecency: 'today', safetySteps: ['plan'], safetyAskedAt: '2026-01-05T09:00' }))
  const lead = within(await screen.findByRole('region', { name: 'Safety first' }))
  expect(lead.getByText('The two options are held until a safety step is recorded here.')).toBeVisible()
  expect(lead.getByText(/Steps count only with safety questions/)).toBeVisible()
  fireEvent.click(lead.getByRole('button', { name: 'All asked again now' }))
  await waitFor(() => expect(lead.queryByText(/Steps count only|held until/)).toBeNull())
  expect(form.get('safetyAskedAt')).not.toBe('2026-01-05T09:00')
})

describe('the cards', () => {
  test('say the verdict, what was counted, the label and the route', async () => {
    await open(example())
    await waitFor(() => expect(esketamine()).toHaveTextContent('Worth discussing'))
    expect(esketamine()).toHaveTextContent('Approved use')
    expect(esketamine()).toHaveTextContent('Met: Treatment-resistant depression, an approved use')
    expect(part('Esketamine nasal spray').getByLabelText('Counts')).toHaveTextContent('1 for0 against or first0 to weigh0 unknown')
    expect(screen.getByLabelText('Ketamine infusion (off-label)')).toHaveTextContent('Off-label')
  })

  test('lead from the verdict to the passage in two actions', async () => {
    const user = person()
    await open(example({ aneurysm: 'yes' }))
    expect(esketamine()).toHaveTextContent('Not supported')
    const card = part('Esketamine nasal spray')
    await user.click(card.getByText('Why', { exact: false, selector: 'summary' }))
    expect(await card.findByText('Your answers')).toBeVisible()
    expect(card.getAllByText(/^Yes$/).length).toBeGreaterThan(0)
    expect(card.getByRole('link', { name: 'Evidence Spravato label, section 4: contraindications' })).toHaveAttribute('href', '/evidence/esk-contraindications')
  })

  test('give no reason for a verdict that waits for answers, whatever weighs beside it', async () => {
    await open(example({ psychosis: undefined, bloodPressure: { ...basePerson.bloodPressure, systolic: 152, date: new Date().toISOString().slice(0, 10) } }))
    await waitFor(() => expect(esketamine()).toHaveTextContent('Not enough answered'))
    const card = part('Esketamine nasal spray')
    expect(card.getByLabelText('Counts')).toHaveTextContent('1 to weigh')
    expect(card.queryByText('Why', { exact: false, selector: 'summary' })).toBeNull()
    expect(card.getByText(/open question(s)? could decide/)).toBeVisible()
  })
})

describe('what is still unknown', () => {
  test('is answered in place, in the form too, and can be taken back', async () => {
    const user = person()
    const form = await open(example({ raisedIntracranialPressure: 'not-known' }))
    const unknown = part('Still unknown')
    await user.click(unknown.getByRole('button', { name: 'Raised intracranial pressure, active: No' }))
    expect(form.get('raisedIntracranialPressure')).toBe('no')
    await waitFor(() => expect(unknown.queryByRole('button', { name: 'Raised intracranial pressure, active: No' })).toBeNull())
    await user.click(unknown.getByRole('button', { name: 'Take back' }))
    expect(form.get('raisedIntracranialPressure')).toBe('not-known')
    expect(await unknown.findByRole('button', { name: 'Raised intracranial pressure, active: No' })).toBeVisible()
  })
})

describe('the reasons', () => {
  test('can be seen for one option', async () => {
    const user = person()
    await open(example())
    const why = part('Why')
    expect(await why.findByRole('heading', { name: 'Off-label use of racemic ketamine' })).toBeVisible()
    await user.click(why.getByRole('radio', { name: 'Esketamine' }))
    expect(why.queryByRole('heading', { name: 'Off-label use of racemic ketamine' })).toBeNull()
    expect(why.getByText(/No rule that holds changes the verdict on esketamine nasal spray/)).toBeVisible()
  })

  test('are all there to be printed', async () => {
    await open(example())
    const said = part('If you go ahead')
    expect(said.queryAllByRole('listitem')).toHaveLength(0)
    fireEvent(window, new Event('beforeprint'))
    expect(said.getAllByRole('listitem').length).toBeGreaterThan(10)
    fireEvent(window, new Event('afterprint'))
    expect(said.queryAllByRole('listitem')).toHaveLength(0)
  })
})

describe('trying an answer', () => {
  const tryOut = async (user: ReturnType<typeof person>): Promise<DraftForm> => {
    const form = await open(example())
    await user.click(part('What would change this').getByRole('button', { name: 'Try it: raised intracranial pressure' }))
    await waitFor(() => expect(esketamine()).toHaveTextContent('Not supported'))
    return form
  }

  test('shows what would follow, saves nothing, and Escape leaves it', async () => {
    const user = person()
    const form = await tryOut(user)
    expect(screen.getByLabelText('Trying an answer')).toHaveTextContent('Trying: raised intracranial pressure. Not saved.')
    expect(form.get('raisedIntracranialPressure')).toBe('no')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(esketamine()).toHaveTextContent('Worth discussing'))
    expect(screen.queryByLabelText('Trying an answer')).toBeNull()
    expect(form.get('raisedIntracranialPressure')).toBe('no')
    expect(document.getElementById('what-would-change')).toHaveFocus()
  })

  test('keeps the answer when asked to', async () => {
    const user = person()
    const form = await tryOut(user)
    await user.click(part('Trying an answer').getByRole('button', { name: 'Keep' }))
    await waitFor(() => expect(screen.queryByLabelText('Trying an answer')).toBeNull())
    expect(form.get('raisedIntracranialPressure')).toBe('yes')
    expect(esketamine()).toHaveTextContent('Not supported')
  })

  test('ends with a new answer', async () => {
    const form = await tryOut(person())
    act(() => form.set('lithium', 'yes'))
    await waitFor(() => expect(screen.queryByLabelText('Trying an answer')).toBeNull())
    expect(esketamine()).toHaveTextContent('Worth discussing')
  })

  test('of a measured value is not offered to be kept', async () => {
    const user = person()
    await open(example({ bloodPressure: 'not-known' }))
    await user.click(part('What would change this').getByRole('button', { name: 'Try it: blood pressure 165/102 mmHg' }))
    const banner = within(await screen.findByLabelText('Trying an answer'))
    expect(banner.queryByRole('button', { name: 'Keep' })).toBeNull()
    expect(banner.getByRole('link', { name: 'Enter what is so' })).toHaveAttribute('href', '#bloodPressure')
  })
})

describe('the patient view', () => {
  test('shows both options without a verdict, and is left in one action', async () => {
    const user = person()
    await open(example())
    fireEvent.keyDown(document, { code: 'KeyP', altKey: true })
    const view = within(await screen.findByLabelText('Let us talk about it'))
    expect(view.getAllByRole('heading', { name: 'Esketamine nose spray' })).toHaveLength(view.getAllByRole('heading', { name: 'Ketamine drip' }).length)
    expect(view.getByText(/call or text 988/)).toBeVisible()
    expect(view.queryByText(/Worth discussing|Discuss with care|Tier/)).toBeNull()
    await user.click(view.getByRole('button', { name: 'Back' }))
    expect(screen.queryByLabelText('Let us talk about it')).toBeNull()
  })

  test('speaks of safety alone while the options are held', async () => {
    const user = person()
    await open({ ideation: 'plan-intent' })
    expect(screen.getByLabelText('Safety first')).toBeVisible()
    await user.click(screen.getByText('Patient view'))
    const view = within(await screen.findByLabelText('Let us talk about it'))
    expect(view.getByText(/First we talk about how to keep you safe/)).toBeVisible()
    expect(view.queryByRole('heading', { name: 'Ketamine drip' })).toBeNull()
  })
})

describe('the documents', () => {
  test('are those of the answers that are shown, and of no other', async () => {
    await open(example(), '/cases/c/note')
    expect(screen.getByRole('link', { name: 'Documents' })).toHaveAttribute('href', '/cases/c/note')
  })

  test('are not offered where there are none', async () => {
    await open(example())
    expect(screen.queryByRole('link', { name: 'Documents' })).not.toBeInTheDocument()
  })
})

describe('the charts', () => {
  test('have a name, a description and a table that says the same', async () => {
    const user = person()
    await open(example())
    const benefit = part('Of 100 people')
    expect(benefit.getByRole('img', { name: '27 of 100 people: esketamine spray' })).toHaveAccessibleDescription(/27\.1% with remission at week 8/)
    await user.click(benefit.getByText('These and 2 more trials as a table'))
    expect(await benefit.findByText('17.6% with quetiapine XR')).toBeVisible()
    const course = part('Course over time').getByRole('img', { name: 'Effect of one ketamine infusion' })
    expect(course).toHaveAccessibleDescription(/About 24 hours: effect is strongest/)
  })
})
