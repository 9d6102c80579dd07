import { act, render, screen, waitFor } from '@testing-library/react'
import { loadLater } from '@/components/consult/load-later'
import { BehindRules } from '@/components/learn/behind-rules'
import { RevealWords } from '@/components/learn/reveal-words'
import { basePerson, exampleDay } from '@/lib/clinical/base-person'
import { assess } from '@/lib/guidance/assess'

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
  expect(screen.getByText(/^Where a rule rests on a convention/)).toBeInTheDocument()
})

test('tried again, the part alone is asked for anew, as often as it takes; the focus stays meanwhile', async () => {
  await open(breaking(2))
  await press(tryAgain())
  expect(tryAgain()).toHaveFocus()
  await press(tryAgain())
  await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument(), { timeout: 10_000 })
  expect(screen.getAllByRole('heading').length).toBeGreaterThan(1)
})
