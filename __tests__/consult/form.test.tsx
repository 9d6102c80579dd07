import { act, configure, screen, waitFor, within } from '@testing-library/react'
import type { ItemId } from '@/lib/clinical/items'
import { findPart, newTab, openConsult, openSection, part, person, question } from '../support/consult-form'

const radio = (id: ItemId, name: string | RegExp) => within(question(id)).getByRole('radio', { name })
const focusedName = () => document.activeElement?.getAttribute('name')

configure({ defaultHidden: true })
jest.setTimeout(30_000)

beforeEach(newTab)

describe('a question that hangs on another', () => {
  test('is hidden until it applies, and keeps its answer while it does not', async () => {
    const user = person()
    await openSection('safety')
    expect(question('behaviorWhen')).not.toBeVisible()
    await user.click(radio('behavior', 'Preparatory acts'))
    expect(question('behaviorWhen')).toBeVisible()
    await user.click(radio('behaviorWhen', 'Past 7 days'))
    await user.click(radio('behavior', 'None'))
    expect(question('behaviorWhen')).not.toBeVisible()
    await user.click(radio('behavior', 'Preparatory acts'))
    expect(radio('behaviorWhen', 'Past 7 days')).toBeChecked()
  })

  // None of them makes a later one appear.
  const hanging = [
    ['safetySteps', 'riskView', 'High'],
    ['lawfulConsent', 'capacity', 'Lacks capacity'],
    ['specialistOversight', 'problem', 'Bipolar depression'],
    ['ectResponse', 'ect', 'Adequate course'],
    ['harmCystitis', 'priorEsketamine', 'Helped'],
    ['benzodiazepineDose', 'benzodiazepine', 'Yes'],
    ['remissionMonths', 'alcohol', 'In remission'],
    ['breastfeeding', 'pregnancy', 'No'],
    ['aloneNow', 'ideation', 'Passive: wish to be dead'],
    ['specialistOpinion', 'stroke', 'Within 6 weeks'],
  ] as const
  test(`appears once that one is answered: ${hanging.map(([id]) => id).join(', ')}`, async () => {
    const user = person()
    await openConsult()
    for (const [id, on, answer] of hanging) {
      expect(question(id)).not.toBeVisible()
      await user.click(radio(on, answer))
      expect(question(id)).toBeVisible()
    }
  })

  test('is shown where a link leads to it', async () => {
    const user = person()
    await openConsult()
    const link = document.createElement('a')
    link.href = '#lawfulConsent'
    document.body.append(link)
    await user.click(link)
    expect(question('lawfulConsent')).toBeVisible()
    link.remove()
  })
})

describe('by keyboard', () => {
  test('a digit answers and goes on; Delete takes the answer back', async () => {
    const user = person()
    await openSection('safety')
    act(() => radio('ideation', 'None').focus())
    await user.keyboard('1')
    expect(radio('ideation', 'None')).toBeChecked()
    expect(focusedName()).toBe('behavior')
    await user.keyboard('0')
    expect(radio('behavior', 'Not known')).toBeChecked()
    act(() => radio('behavior', 'Not known').focus())
    await user.keyboard('{Delete}')
    expect(radio('behavior', 'Not known')).not.toBeChecked()
  })

  test('Enter goes on from a number, past "Not known"; Alt and 0 is "Not known"', async () => {
    const user = person()
    await openSection('diagnosis')
    const age = within(question('age'))
    act(() => age.getByRole('textbox').focus())
    await user.keyboard('45{Enter}')
    expect(focusedName()).toBe('problem')
    act(() => age.getByRole('textbox').focus())
    await user.keyboard('{Alt>}0{/Alt}')
    expect(age.getByRole('checkbox', { name: /Not known/ })).toBeChecked()
  })

  test('"None of these" leads on to what follows the group, and Alt+N answers the rest', async () => {
    const user = person()
    await openSection('medical')
    act(() => within(part('Contraindications')).getByText('None of these').focus())
    await user.keyboard('{Enter}')
    expect(focusedName()).toBe('bloodPressure.systolic')
    act(() => radio('stroke', 'No').focus())
    await user.keyboard('2{Alt>}n{/Alt}')
    expect(radio('stroke', 'Within 6 weeks')).toBeChecked()
    expect(radio('eyePressure', 'No')).toBeChecked()
  })

  test('Alt and a digit lead to a section', async () => {
    const user = person()
    window.HTMLElement.prototype.scrollIntoView = jest.fn()
    await openConsult()
    await user.keyboard('{Alt>}4{/Alt}')
    expect(document.activeElement).toHaveTextContent('Medical safety')
  })
})

describe('what is taken back', () => {
  test('"None of these" can be undone, until a new answer is given', async () => {
    const user = person()
    await openSection('medical')
    await user.click(within(part('Contraindications')).getByText('None of these'))
    await user.click(screen.getByText('Undo'))
    expect(radio('aneurysm', 'No')).not.toBeChecked()
    await user.click(within(part('Contraindications')).getByText('None of these'))
    await user.click(radio('stroke', 'Within 6 weeks'))
    expect(screen.queryByText('Undo')).not.toBeInTheDocument()
    expect(radio('aneurysm', 'No')).toBeChecked()
  })

  test('an answer that moves a verdict is named, and undone by itself', async () => {
    const user = person()
    await openConsult()
    const card = await findPart('Esketamine nasal spray')
    await user.click(screen.getByText('Load the example'))
    await waitFor(() => expect(card).toHaveTextContent('Worth discussing'), { timeout: 10_000 })
    await user.click(radio('aneurysm', 'Yes'))
    expect(await screen.findByText(/Esketamine: worth discussing to not supported/, {}, { timeout: 10_000 })).toBeInTheDocument()
    await user.click(screen.getByText('Undo'))
    await waitFor(() => expect(radio('aneurysm', 'Yes')).not.toBeChecked())
  })
})

describe('what is pressed twice', () => {
  const offered = () => screen.queryByText('Undo')

  test('a form cleared twice can still be brought back', async () => {
    const user = person()
    await openSection('medicines')
    await user.click(radio('lithium', 'Yes'))
    await user.dblClick(screen.getByText('Clear everything'))
    expect(radio('lithium', 'Yes')).not.toBeChecked()
    await user.click(screen.getByText('Undo'))
    expect(radio('lithium', 'Yes')).toBeChecked()
    expect(offered()).not.toBeInTheDocument()
  })

  test('so can what the example replaced', async () => {
    const user = person()
    await openSection('medicines')
    await user.click(radio('lithium', 'Yes'))
    await user.dblClick(screen.getByText('Load the example'))
    await waitFor(() => expect(radio('lithium', 'Yes')).not.toBeChecked())
    await act(async () => {
      await import('@/components/consult/draft/example')
    })
    await user.click(await screen.findByText('Undo'))
    expect(radio('lithium', 'Yes')).toBeChecked()
  })

  test('what was typed since and is refused is not taken away by "Undo"', async () => {
    const user = person()
    await openConsult()
    const age = within(question('age')).getByRole<HTMLInputElement>('textbox')
    await user.type(age, 'x')
    await user.click(within(part('Contraindications')).getByText('None of these'))
    expect(offered()).toBeInTheDocument()
    await user.type(age, 'y')
    expect(offered()).not.toBeInTheDocument()
    expect(age).toHaveValue('xy')
  })
})

test('a pasted text that is too long is kept whole, with its bound at the field', async () => {
  const user = person()
  await openSection('practical')
  const payer = within(question('payer')).getByRole('textbox')
  await user.click(payer)
  await user.paste('x'.repeat(121))
  expect(payer).toHaveValue('x'.repeat(121))
  expect(payer).toBeInvalid()
  expect(payer).toHaveAccessibleDescription('121 characters: it has to be at most 120. It is kept as typed.')
  await user.keyboard('{Backspace}')
  expect(payer).toBeValid()
})

describe('the check of all answers', () => {
  test('says how each answer stands, and what other answers put aside', async () => {
    const user = person()
    await openConsult()
    await user.click(radio('behavior', 'Attempt, also interrupted or aborted'))
    await user.click(radio('behaviorWhen', 'Earlier only'))
    await user.click(radio('behavior', 'None'))
    await user.click(radio('riskView', 'Not known'))
    await user.type(within(question('age')).getByRole('textbox'), '450')
    await user.click(screen.getByText('Show every answer'))
    const safety = within(await screen.findByRole('table', { name: 'Suicide safety' }, { timeout: 10_000 }))
    await findPart('Esketamine nasal spray')
    expect(safety.getByRole('row', { name: /When was the latest Earlier only Not used/ })).toBeInTheDocument()
    expect(safety.getByRole('row', { name: /Your own view of suicide risk now Not known/ })).toBeInTheDocument()
    expect(safety.getAllByRole('row')[1]).toHaveTextContent(/Suicidal thoughts in the past month.*Missing/)
    expect(within(screen.getByRole('table', { name: 'Diagnosis' })).getByRole('row', { name: /Age 450 years To look at/ })).toBeInTheDocument()
  })

  test('stands beside a summary of what cannot be, with its bound', async () => {
    const user = person()
    await openConsult()
    await user.type(within(question('age')).getByRole('textbox'), '450')
    const summary = within(await screen.findByRole('region', { name: '1 answer to look at' }, { timeout: 10_000 }))
    expect(summary.getByRole('link', { name: 'Age' })).toHaveAttribute('href', '#age')
    expect(summary.getByRole('listitem')).toHaveTextContent('Age: has to be 0 to 120 years')
  })
})
