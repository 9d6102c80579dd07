import { act, render, screen, waitFor, within } from '@testing-library/react'
import { loadLater } from '@/components/consult/load-later'
import { BehindRules } from '@/components/learn/behind-rules'
import { RevealWords } from '@/components/learn/reveal-words'
import { basePerson, exampleDay } from '@/lib/clinical/base-person'
import { assess } from '@/lib/guidance/assess'
import { practiceCases } from '@/lib/learn/cases'
import { answersOf, practiceDay } from '@/lib/learn/practice-case'

/** A line that breaks so many times between the page and its script, then holds. */
function breaking(times: number): typeof loadLater {
  let left = times
  return () => (left-- > 0 ? Promise.reject(new Error('Loading chunk 7 failed.')) : loadLater())
}

async function open(load: typeof loadLater) {
  await act(() => {
    render(
      <RevealWords>
        <BehindRules assessment={assess(basePerson, exampleDay)} load={load} />
      </RevealWords>,
    )
    return Promise.resolve()
  })
  expect(await screen.findByRole('alert')).toHaveTextContent('This part did not load.')
}
/** As a browser does: what is pressed has the focus. What is waited for is waited for here. */
async function press(button: HTMLElement): Promise<void> {
  button.focus()
  await act(() => {
    button.click()
    return Promise.resolve()
  })
}
const tryAgain = () => screen.getByRole('button', { name: 'Try again' })

test('where the part does not load, it says so in place and can be tried again; the rest stands', async () => {
  await open(breaking(1))
  expect(tryAgain()).toBeInTheDocument()
  expect(screen.getByRole('heading', { name: 'How the rules read it' })).toBeInTheDocument()
  expect(screen.getByText(/^Experts may differ/)).toBeInTheDocument()
})

test('tried again, the part alone is asked for anew, as often as it takes; the focus stays meanwhile', async () => {
  await open(breaking(2))
  await press(tryAgain())
  expect(tryAgain()).toHaveFocus()
  await press(tryAgain())
  await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument(), { timeout: 10_000 })
  expect(screen.getAllByRole('heading').length).toBeGreaterThan(1)
})

describe('that experts may differ', () => {
  async function differingIn(id: string): Promise<readonly string[]> {
    const answers = answersOf(practiceCases.find((one) => one.id === id) ?? { given: {} })
    await act(() => {
      render(
        <RevealWords>
          <BehindRules assessment={assess(answers, practiceDay)} load={breaking(1)} />
        </RevealWords>,
      )
      return Promise.resolve()
    })
    const says = screen.queryByText(/^Experts may differ/)
    return says === null ? [] : within(says.nextElementSibling as HTMLElement).getAllByRole('listitem').map(({ textContent }) => textContent)
  }

  test('is said of conventions and trial exclusions that weigh here, and of what sources disagree on, by rule', async () => {
    expect(await differingIn('back-on-the-field')).toEqual([
      'Heart attack, stent or bypass, stroke or TIA within 12 months: trial exclusion (tier T); sources disagree',
      'Treatment-resistant depression: sources disagree',
    ])
  })
  test('is said of a rule that leaves the verdict as it is only where sources disagree', async () => {
    expect(await differingIn('two-of-one-class')).toEqual(['Treatment-resistant depression: sources disagree', 'All failed trials in one class: sources disagree'])
  })
  test('is said of a convention for one option alone', async () => {
    expect(await differingIn('an-old-medicine')).toContain('MAOI: clinical convention of this project (tier C)')
  })
  test('is not said where no such rule holds: that infusions are off-label is so for everybody', async () => {
    expect(await differingIn('four-names')).toEqual([])
  })
})
