import { keepChosen, keptChosen, nothingChosen, type Chosen } from '@/components/learn/kept-form'
import { shownOf } from '@/components/learn/shown-case'
import { writtenCase } from '@/lib/learn/cases/written'
import type { KnownCase } from '@/lib/learn/known-case'

const shown = shownOf(writtenCase('repaired-aneurysm') as KnownCase)
const open = shown.open.map(([item]) => item)
const chosen: Chosen = { first: 'safety', esketamine: 'discuss', racemic: '', for: ['problem'], against: ['aneurysm'], asks: open[0] ?? 'nothing', sure: 65, line: 'Repaired long ago.' }

const keep = (text: string) => sessionStorage.setItem(`practice ${shown.id}`, text)

beforeEach(() => sessionStorage.clear())

test('what was chosen is there again, and not once it is committed', () => {
  keepChosen(shown.id, chosen)
  expect(keptChosen(shown)).toEqual(chosen)
  keepChosen(shown.id, undefined)
  expect(keptChosen(shown)).toBeUndefined()
})

test('nothing chosen yet is a form as well', () => {
  keepChosen(shown.id, nothingChosen)
  expect(keptChosen(shown)).toEqual(nothingChosen)
})

test.each(['', '{', 'null', '7', '"safety"', '[]', '{}'])('%j is no form: it begins blank', (text) => {
  keep(text)
  expect(keptChosen(shown)).toBeUndefined()
})

test.each<[string, object]>([
  ['first', { first: 'nobody' }],
  ['a verdict', { esketamine: 'toString' }],
  ['a verdict that is no text', { racemic: 7 }],
  ['facts that are no list', { for: 'problem' }],
  ['facts that are no text', { for: [{}] }],
  ['a fact of another case', { for: ['trials/9'] }],
  ['more facts than can be marked', { for: ['age', 'problem', 'psychosis', 'mania'] }],
  ['a fact twice', { for: ['problem', 'problem'] }],
  ['a fact on both sides', { against: ['problem'] }],
  ['a question that is not open', { asks: 'nobody' }],
  ['a sureness that is no number', { sure: '65' }],
  ['a sureness below a half', { sure: 10 }],
  ['a line that is no text', { line: null }],
  ['a line without an end', { line: 'x'.repeat(4000) }],
])('where %s does not fit, the form begins blank', (_, change) => {
  keep(JSON.stringify({ ...chosen, ...change }))
  expect(keptChosen(shown)).toBeUndefined()
})
