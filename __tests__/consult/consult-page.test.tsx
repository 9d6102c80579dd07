import { act, configure, screen, waitFor, within } from '@testing-library/react'
import { choiceIds, typedIds } from '@/components/consult/draft/entries'
import { items, sections, type ItemId } from '@/lib/clinical/items'
import { localMinute } from '@/components/consult/draft/local-minute'
import { intakeVersion } from '@/lib/guidance/knowledge'
import { exampleOf, findPart, newTab, openConsult, openSection, part, person, question } from '../support/consult-form'

const card = (name: string) => findPart(name)

// Finding out for each of a thousand fields whether it is hidden takes seconds; what is asked for by role here is always shown.
configure({ defaultHidden: true })
jest.setTimeout(30_000)

beforeEach(newTab)

describe('the intake', () => {
  test('has every question under the heading of its section, and "Not known" for every clinical one', async () => {
    await openConsult()
    for (const [section, title] of Object.entries(sections)) {
      const part = screen.getByRole('region', { name: title })
      for (const id of Object.keys(items) as ItemId[]) {
        if (items[id].section === section) expect(part).toContainElement(question(id))
      }
    }
    const asked = [...choiceIds, ...typedIds.filter((id) => items[id].kind !== 'moment'), 'bloodPressure', 'trials', 'scores'] satisfies ItemId[]
    const says = (id: ItemId) => [...question(id).querySelectorAll('label')].map(({ textContent }) => textContent)
    const without = asked.filter((id) => !says(id).some((label) => label.startsWith('Not known')))
    expect(without).toEqual([])
    expect(asked).toHaveLength(Object.keys(items).length - 3)
  })

  test('an answer can be cleared', async () => {
    const user = person()
    await openSection('medicines')
    const lithium = within(question('lithium'))
    await user.click(lithium.getByRole('radio', { name: 'Yes' }))
    expect(lithium.getByRole('radio', { name: 'Yes' })).toBeChecked()
    await user.click(lithium.getByRole('button', { name: /Clear answer/ }))
    expect(lithium.getByRole('radio', { name: 'Yes' })).not.toBeChecked()
  })

  test('"None of these" answers a group, and leaves what was found', async () => {
    const user = person()
    await openSection('medical')
    await user.click(within(part('Contraindications')).getByText('None of these'))
    for (const id of ['aneurysm', 'arteriovenousMalformation', 'intracerebralHemorrhage', 'hypersensitivity'] satisfies ItemId[]) {
      expect(within(question(id)).getByRole('radio', { name: 'No' })).toBeChecked()
    }
    await user.click(within(question('stroke')).getByRole('radio', { name: 'Within 6 weeks' }))
    await user.click(within(part('Brain and eye')).getByText('None of the others'))
    expect(within(question('stroke')).getByRole('radio', { name: 'Within 6 weeks' })).toBeChecked()
    expect(within(question('eyePressure')).getByRole('radio', { name: 'No' })).toBeChecked()
  })

  test('typing takes "Not known" back', async () => {
    const user = person()
    await openSection('diagnosis')
    const age = within(question('age'))
    await user.click(age.getByRole('checkbox', { name: /Not known/ }))
    expect(age.getByRole('checkbox')).toBeChecked()
    await user.type(age.getByRole('textbox'), '45')
    expect(age.getByRole('checkbox')).not.toBeChecked()
    expect(age.getByRole('textbox')).toHaveValue('45')
  })

  test('a safety answer writes down when it was asked', async () => {
    const user = person()
    await openSection('safety')
    const asked = within(question('safetyAskedAt')).getByLabelText('When the safety questions were asked', { selector: 'input' })
    expect(asked).toHaveValue('')
    await user.click(within(question('ideation')).getByRole('radio', { name: 'None' }))
    expect(asked).not.toHaveValue('')
  })

  test('a step that is recorded asks none of the safety questions anew', async () => {
    const user = person()
    await openSection('safety')
    const asked = within(question('safetyAskedAt')).getByLabelText('When the safety questions were asked', { selector: 'input' })
    await user.click(within(question('safetySteps')).getByRole('checkbox', { name: 'Safety plan made' }))
    await user.click(within(question('assessmentDone')).getByRole('radio', { name: 'Yes' }))
    expect(asked).toHaveValue('')
  })
})

describe('the guidance', () => {
  test('of a blank form is "Not enough answered", and asks about suicidal thoughts first', async () => {
    await openConsult()
    expect(await card('Esketamine nasal spray')).toHaveTextContent('Not enough answered')
    expect(await card('Ketamine infusion (off-label)')).toHaveTextContent('Not enough answered')
    const [first] = within(part('Still unknown')).getAllByRole('link')
    expect(first).toHaveAttribute('href', '#ideation')
  })

  test('of the example is as worked out by hand, and follows a change', async () => {
    const user = person()
    await openConsult()
    await user.click(screen.getByText('Load the example'))
    await screen.findByText('Synthetic example: no real person', {}, { timeout: 10_000 })
    const esketamine = await card('Esketamine nasal spray')
    await waitFor(() => expect(esketamine).toHaveTextContent('Worth discussing'), { timeout: 10_000 })
    expect(await card('Ketamine infusion (off-label)')).toHaveTextContent('Discuss with care')
    expect(screen.getByText('Synthetic example: no real person')).toBeVisible()
    await user.click(within(question('aneurysm')).getByRole('radio', { name: 'Yes' }))
    await waitFor(() => expect(esketamine).toHaveTextContent('Not supported'), { timeout: 10_000 })
  })

  test('leads with safety, and holds the options until a step is recorded', async () => {
    const user = person()
    await openConsult()
    await user.click(within(question('ideation')).getByRole('radio', { name: 'Plan and intent' }))
    const steps = within(await findPart('Safety first'))
    expect(await card('Esketamine nasal spray')).toHaveTextContent('Held until a safety step is recorded')
    await user.click(steps.getByRole('checkbox', { name: 'Safety plan made' }))
    await waitFor(async () => expect(await card('Esketamine nasal spray')).not.toHaveTextContent('Held'), { timeout: 10_000 })
    expect(within(question('safetySteps')).getByRole('checkbox', { name: 'Safety plan made' })).toBeChecked()
    expect(part('Safety first')).toBeVisible()
  })

  test('says an impossible value at its field', async () => {
    const user = person()
    await openConsult()
    await card('Esketamine nasal spray')
    const age = within(question('age'))
    await user.type(age.getByRole('textbox'), '450')
    expect(await age.findByText(/450 cannot be: it has to be 0 to 120 years/)).toBeVisible()
    expect(age.getByRole('textbox')).toBeInvalid()
  })

  test('says what clashes at the questions concerned', async () => {
    const user = person()
    await openConsult()
    await card('Esketamine nasal spray')
    await user.click(within(question('problem')).getByRole('radio', { name: 'Psychotic depression' }))
    await user.click(within(question('psychosis')).getByRole('radio', { name: 'Never' }))
    expect(await within(question('psychosis')).findByText(/Psychotic depression, yet psychosis never/)).toBeVisible()
    expect(within(question('problem')).getByText(/Psychotic depression, yet psychosis never/)).toBeVisible()
  })
})

describe('the draft', () => {
  test('comes back, and can be cleared and brought back once more', async () => {
    const user = person()
    const { unmount } = await openSection('diagnosis')
    await user.click(within(question('ptsd')).getByRole('radio', { name: 'Yes' }))
    await user.type(within(question('age')).getByRole('textbox'), '52')
    act(() => unmount())
    await openSection('diagnosis')
    expect(within(question('ptsd')).getByRole('radio', { name: 'Yes' })).toBeChecked()
    expect(within(question('age')).getByRole('textbox')).toHaveValue('52')
    await user.click(screen.getByText('Clear everything'))
    expect(within(question('ptsd')).getByRole('radio', { name: 'Yes' })).not.toBeChecked()
    expect(within(question('age')).getByRole('textbox')).toHaveValue('')
    await user.click(screen.getByText('Undo'))
    expect(within(question('ptsd')).getByRole('radio', { name: 'Yes' })).toBeChecked()
  })

  test('older than 12 hours is dropped', async () => {
    const { unmount } = await openSection('medicines')
    act(() => unmount())
    const key = `consult-draft:${intakeVersion}`
    sessionStorage.setItem(key, JSON.stringify({ at: Date.now() - 13 * 3_600_000, entries: { lithium: 'yes' } }))
    await openSection('medicines')
    expect(within(question('lithium')).getByRole('radio', { name: 'Yes' })).not.toBeChecked()
    expect(sessionStorage.getItem(key)).toBeNull()
  })

  test('begins with the example where the page was drawn with it, and a reload shows the draft', async () => {
    window.history.replaceState(null, '', '/consult/example')
    const today = localMinute(new Date()).slice(0, 10)
    const { unmount } = await openConsult(exampleOf(today))
    expect(window.location.pathname).toBe('/consult')
    expect(screen.getByText('Synthetic example: no real person')).toBeVisible()
    expect(screen.queryByText('Undo')).not.toBeInTheDocument()
    act(() => unmount())
    await openConsult()
    expect(within(question('age')).getByRole('textbox')).toHaveValue('45')
    expect(within(question('bloodPressure')).getByLabelText(/Date/)).toHaveValue(today)
  })

  test('a drawn example of another day is seen and measured today, and takes the place of answers that can be brought back', async () => {
    const first = await openConsult()
    await person().click(within(question('lithium')).getByRole('radio', { name: 'Yes' }))
    act(() => first.unmount())
    await openConsult(exampleOf('2026-01-05'))
    await waitFor(() => expect(within(question('bloodPressure')).getByLabelText(/Date/)).toHaveValue(localMinute(new Date()).slice(0, 10)))
    expect(within(question('lithium')).getByRole('radio', { name: 'Yes' })).not.toBeChecked()
    await person().click(await screen.findByText('Undo'))
    expect(within(question('lithium')).getByRole('radio', { name: 'Yes' })).toBeChecked()
    expect(within(question('age')).getByRole('textbox')).toHaveValue('')
  })
})
