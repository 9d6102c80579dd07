import { render, screen, within } from '@testing-library/react'
import { findRules } from '@/components/rules/find-rules'
import { sayLeaf } from '@/components/rules/leaf-words'
import { itemsRead } from '@/components/rules/rule-inputs'
import { RuleList } from '@/components/rules/rule-list'
import { RuleText } from '@/components/rules/rule-text'
import { sayChanges } from '@/components/rules/say-answers'
import { isPlain, type Fact } from '@/lib/clinical/fact'
import { isItemId, items } from '@/lib/clinical/items'
import { cite } from '@/lib/evidence/cite'
import type { Expression, Leaf } from '@/lib/logic/expression'
import { rules } from '@/lib/rules'

function leavesOf(expression: Expression<Fact>): readonly Leaf<Fact>[] {
  switch (expression.kind) {
    case 'is':
    case 'reaches':
    case 'below':
      return [expression]
    case 'count':
      return expression.of.flatMap(leavesOf)
    case 'not':
    case 'concept':
      return leavesOf(expression.of)
  }
}

/** Links, headings and rows that a page hides. */
function hiddenOn(page: Element): readonly Element[] {
  const told = 'h1, a, th'
  const hiding = page.querySelectorAll('[hidden], [aria-hidden="true"], [style*="display"], [style*="visibility"]')
  return [...hiding].filter((one) => one.matches(told) || one.querySelector(told) !== null)
}

const pathsOf = (links: readonly HTMLElement[]) => links.map((link) => link.getAttribute('href'))

describe('the page of a rule', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))('%s leads to its questions and its evidence', (_id, rule) => {
    const { container } = render(<RuleText rule={rule} />)
    // Asked of each link and row by itself, it takes as long as drawing the page.
    expect(hiddenOn(container)).toEqual([])
    expect(screen.getByRole('heading', { level: 1, hidden: true })).toHaveTextContent(rule.title)
    const paths = pathsOf(screen.getAllByRole('link', { hidden: true }))
    for (const id of rule.because) {
      expect(paths).toContain(`/evidence/${id}`)
      expect(paths).toContain(`/evidence/source/${cite(id).source.id}`)
    }
    for (const id of itemsRead(rule.when)) expect(paths).toContain(`/consult#${id}`)
    expect(screen.getAllByRole('rowheader', { hidden: true })).toHaveLength(rule.examples.length)
  })

  test('a condition is said in the words of its question, never in ids', () => {
    const raw = rules
      .flatMap(({ when }) => leavesOf(when))
      .filter((leaf) => leaf.kind === 'is')
      .flatMap((leaf) => {
        const { id } = leaf.fact
        const labels = isItemId(id) && isPlain(id) ? Object.values(items[id].options).map(([label]) => label) : undefined
        const [, said] = sayLeaf(leaf)
        return labels !== undefined && !said.split(' or ').every((word) => labels.some((label) => label.includes(word))) ? [`${id}: ${said}`] : []
      })
    expect(raw).toEqual([])
  })

  test('what a worked example changes is said for every answer', () => {
    const unsaid = rules.flatMap(({ id, examples }) => examples.flatMap(({ given }) => sayChanges(given).filter(({ lines }) => lines.length === 0 || lines.some((line) => line === '' || line.includes('[object'))).map(({ item }) => `${id}: ${item}`)))
    expect(unsaid).toEqual([])
    const changes = sayChanges({ bloodPressure: { systolic: 152, diastolic: 94, date: '2026-11-25' }, trials: [], pregnancy: 'not-known', age: 70 })
    expect(changes.flatMap(({ lines }) => lines)).toEqual(['152/94 mmHg', 'None tried', 'Not known', expect.stringContaining('70')])
  })

  test('a text that was not read is marked where it is cited', () => {
    const rule = rules.find(({ because }) => because.some((id) => cite(id).confirmation === 'unconfirmed'))
    const id = rule?.because.find((one) => cite(one).confirmation === 'unconfirmed')
    expect(rule).toBeDefined()
    const { container } = render(rule ? <RuleText rule={rule} /> : null)
    const card = container.querySelector<HTMLElement>(`[id="${id}"]`)
    expect(card && within(card).getByText('Text not read')).toBeVisible()
  })

  test('a rule that cites the esketamine label says that a later version was not read', () => {
    const cites = rules.find(({ because }) => because.some((id) => cite(id).source.id === 'spravato-label'))
    render(cites ? <RuleText rule={cites} /> : null)
    expect(screen.getByText('A later version of the esketamine label was not read')).toBeVisible()
  })
})

describe('the list of rules', () => {
  test('asks for effect and tier on one and the same option', () => {
    const found = findRules({ effect: 'not-supported', tier: 'label-contraindication' })
    expect(found.length).toBeGreaterThan(0)
    expect(found.every(({ effect }) => Object.values(effect).some(([one, tier]) => one === 'not-supported' && tier === 'label-contraindication'))).toBe(true)
  })

  test('leads to every rule, and tells what it does and by what authority', () => {
    render(<RuleList rules={rules} />)
    expect(pathsOf(screen.getAllByRole('link'))).toEqual(rules.map(({ id }) => `/rules/${id}`))
    const row = screen.getByRole('link', { name: 'Urgent medical sign now' }).closest('li')
    expect(row).toHaveTextContent('Puts safety first')
    expect(row).toHaveTextContent('Both options: other steps first (clinical convention of this project)')
    const apart = screen.getByRole('link', { name: /^Other disease of the heart/ }).closest('li')
    expect(apart).toHaveTextContent(/Esketamine: .+ \(label warning\)Infusion: .+ \(clinical convention of this project\)/)
  })

  test('holds every rule until something is asked, and those of one topic when it is', () => {
    expect(findRules({ topic: '', effect: '', tier: '' })).toHaveLength(rules.length)
    expect(findRules({ topic: 'age' }).every(({ id }) => id.startsWith('age/'))).toBe(true)
    expect(findRules({ effect: 'safety-first' }).every(({ leads }) => leads !== undefined)).toBe(true)
  })
})
