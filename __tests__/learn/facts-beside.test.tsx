import { render, screen, within } from '@testing-library/react'
import { FactsBeside } from '@/components/learn/facts-beside'
import { basePerson } from '@/lib/clinical/base-person'
import { assess } from '@/lib/guidance/assess'
import type { FactCompared } from '@/lib/learn/comparison'
import { practiceDay } from '@/lib/learn/practice-case'

const assessment = assess(basePerson, practiceDay)
const fact = (one: Partial<FactCompared>): FactCompared => ({ fact: 'age', sides: ['for'], of: { for: ['esketamine', 'racemic'], against: [] }, rules: [], marked: undefined, stands: 'missed', ...one })
const show = (...facts: readonly FactCompared[]) => render(<FactsBeside facts={facts} told={[]} assessment={assessment} />)

test.each<[string, readonly FactCompared[]]>([
  ['1 fact weighs that you did not mark.', [fact({})]],
  ['2 facts weigh that you did not mark. 1 more weighs beyond the 3 marks of a side.', [fact({}), fact({ fact: 'problem' }), fact({ fact: 'ect', stands: 'also' })]],
  ['You left out no fact that you had a mark for. 2 more weigh beyond the 3 marks of a side.', [fact({ stands: 'also' }), fact({ fact: 'ect', stands: 'also' })]],
  ['You marked every fact that weighs.', [fact({ marked: 'for', stands: 'same' })]],
  ['No single fact weighs here.', [fact({ sides: [], of: { for: [], against: [] }, marked: 'for', stands: 'extra' })]],
])('%s', (says, facts) => {
  show(...facts)
  expect(screen.getByText(says)).toBeInTheDocument()
})

test('each fact tells of which option it speaks, and what could not be marked is not called missed', () => {
  show(fact({ fact: 'certifiedSite', sides: ['against'], of: { for: [], against: ['esketamine'] } }), fact({ fact: 'ideation', stands: 'also', sides: ['for', 'against'], of: { for: ['racemic'], against: ['esketamine', 'racemic'] } }))
  const [site, ideation] = screen.getAllByRole('row').slice(1) as [HTMLElement, HTMLElement]
  expect(within(site).getByText('against: Esketamine')).toBeInTheDocument()
  expect(within(site).getByText('Weighs, and was not marked')).toBeInTheDocument()
  expect(within(ideation).getByText('for: Infusion; against: Esketamine, Infusion')).toBeInTheDocument()
  expect(within(ideation).getByText('Also weighs, beyond the 3 marks of a side')).toBeInTheDocument()
})
