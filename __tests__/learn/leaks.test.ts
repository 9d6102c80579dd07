import { listedOf, shownOf } from '@/components/learn/shown-case'
import { practiceCases } from '@/lib/learn/cases'
import { writtenCase } from '@/lib/learn/cases/written'
import type { KnownCase } from '@/lib/learn/known-case'
import type { PracticeCase } from '@/lib/learn/practice-case'
import { revealOf } from '@/lib/learn/reveal'
import { leaksInPage, leaksInScript } from './leaks'

const known = (id: string) => writtenCase(id) as KnownCase
const inFlight = (data: unknown): string => `self.__next_f.push([1,${JSON.stringify(JSON.stringify(data))}])`

test.each(practiceCases)('$id: what a page shows of it before the commitment holds no leak of any case', ({ id }) => {
  const shown = inFlight(shownOf(known(id)))
  expect([...leaksInPage(shown, practiceCases), ...leaksInScript(shown, practiceCases)]).toEqual([])
})

test('nor does the list', () => {
  const listed = inFlight(listedOf(practiceCases.map(({ id }) => known(id))))
  expect([...leaksInPage(listed, practiceCases), ...leaksInScript(listed, practiceCases)]).toEqual([])
})

test.each(practiceCases)('$id: its own data is found as a leak', (one) => {
  const { title, reviewed, practices, lesson, points } = one
  for (const leaked of [{ title, reviewed }, { title, practices }, { title, lesson }, { title, points }]) expect(leaksInPage(inFlight(leaked), [one])).not.toEqual([])
  for (const leaked of [{ title, reviewed }, { title, practices }]) expect(leaksInScript(inFlight(leaked), [one])).not.toEqual([])
})

test('what a commitment is answered with is found as a leak', () => {
  const [one] = practiceCases as readonly [PracticeCase]
  const { safetyFirst, esketamine, racemic } = one.reviewed
  const revealed = revealOf(known(one.id), { safetyFirst, verdicts: { esketamine, racemic }, for: [], against: [], asks: 'nothing', sure: 80 })
  expect(leaksInPage(inFlight(revealed), [one])).toEqual(expect.arrayContaining(['"assessment":{', '"comparison":{', one.practices[0]]))
})

test('a leak is found in a script however that writes strings', () => {
  const [one] = practiceCases as readonly [PracticeCase]
  const { esketamine, racemic } = one.reviewed
  expect(leaksInScript(`let a={reviewed:{esketamine:\`${esketamine}\`,racemic:'${racemic}',safetyFirst:!1}}`, [one])).toHaveLength(1)
})
