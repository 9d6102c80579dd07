import { render, screen } from '@testing-library/react'
import Rule from '@/app/rules/[...id]/page'
import { writtenCases } from '@/lib/learn/cases/written'
import { rules, type RuleId } from '@/lib/rules'

const isPracticed = ({ id }: { readonly id: RuleId }): boolean => writtenCases.some(({ practices }) => practices.includes(id))
const linkOn = async (id: string) => {
  render(await Rule({ params: Promise.resolve({ id: id.split('/') }) }))
  return screen.queryByRole('link', { name: 'Practice this rule' })
}

test('a rule that some case is about leads to its cases', async () => {
  expect(isPracticed({ id: 'vascular/aneurysm-or-malformation' })).toBe(true)
  expect(await linkOn('vascular/aneurysm-or-malformation')).toHaveAttribute('href', '/learn?rule=vascular/aneurysm-or-malformation')
})

test('a rule that no case is about does not', async () => {
  const [none] = rules.filter((rule) => !isPracticed(rule))
  expect(none).toBeDefined()
  expect(await linkOn(none?.id ?? '')).toBeNull()
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(none?.title ?? '')
})
