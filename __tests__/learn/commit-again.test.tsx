import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Queries } from '@/components/accounts/queries'
import { CommitForm } from '@/components/learn/commit-form'
import { attemptsOf, keptFrom, keptText } from '@/components/learn/kept-practice'
import { RevealView } from '@/components/learn/reveal-view'
import { asksByItem, RevealWords } from '@/components/learn/reveal-words'
import { shownOf } from '@/components/learn/shown-case'
import { optionNames, verdictWords } from '@/components/words'
import { options, type Verdict } from '@/lib/clinical/rule'
import { writtenCase } from '@/lib/learn/cases/written'
import type { Commitment } from '@/lib/learn/commitment'
import type { KnownCase } from '@/lib/learn/known-case'
import { revealOf } from '@/lib/learn/reveal'
import { stillRouter } from '../support/router'

const id = 'repaired-aneurysm'
const known = writtenCase(id) as KnownCase
const shown = shownOf(known)
const commitment: Commitment = { safetyFirst: false, verdicts: { esketamine: 'discuss', racemic: 'discuss' }, for: [], against: [], asks: 'nothing', sure: 80 }
const { comparison } = revealOf(known, commitment)
const ruled = { safetyFirst: comparison.safetyFirst.rules, verdicts: { esketamine: comparison.options.esketamine.rules, racemic: comparison.options.racemic.rules } }

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})

test('committed otherwise after a comparison, the case is compared anew', async () => {
  globalThis.fetch = (_path, init) => {
    const sent = JSON.parse(String(init?.body)) as { readonly commitment: Commitment }
    return Promise.resolve({ ok: true, status: 200, json: () => Promise.resolve(revealOf(known, sent.commitment)) } as Response)
  }
  const { Router, push } = stillRouter()
  const page = (at: 'case' | 'reveal') => (
    <Router>
      <Queries>
        <RevealWords>{at === 'case' ? <CommitForm shown={shown} /> : <RevealView id={id} told={[]} asks={asksByItem} />}</RevealWords>
      </Queries>
    </Router>
  )
  const user = userEvent.setup()
  const { rerender } = render(page('case'))
  const commit = async (safetyFirst: boolean, verdicts: Readonly<Record<(typeof options)[number], Verdict>>, times: number) => {
    rerender(page('case'))
    fireEvent.click(screen.getByRole('radio', { name: safetyFirst ? /^Safety first/ : /^Nothing comes before/ }))
    for (const option of options) {
      const group = screen.getByRole('group', { name: optionNames[option] })
      const radio = [...group.querySelectorAll('input')].find(({ value }) => value === verdicts[option])
      if (radio === undefined) throw new Error(`no way to say ${verdictWords[verdicts[option]]}`)
      fireEvent.click(radio)
    }
    await user.selectOptions(screen.getByRole('combobox', { name: 'What would you ask next?' }), 'nothing')
    await user.click(screen.getByRole('button', { name: 'Commit, then see the rules' }))
    expect(push).toHaveBeenCalledTimes(times)
    rerender(page('reveal'))
  }
  await commit(commitment.safetyFirst, commitment.verdicts, 1)
  expect(await screen.findByText(/^Your view differs from the rules/)).toBeInTheDocument()
  await commit(ruled.safetyFirst, ruled.verdicts, 2)
  expect(await screen.findByText(/^Your view is that of the rules/)).toBeInTheDocument()
  expect(attemptsOf(keptFrom(keptText())).map(({ agreed }) => agreed)).toEqual([false, true])
})
