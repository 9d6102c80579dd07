import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { itemIds, items } from '@/lib/clinical/items'
import { giveWhy, whyAsked } from '@/lib/clinical/why-asked'
import { alternativeWords } from '@/lib/guidance/alternatives/words'
import { rules } from '@/lib/rules'
import { giveWords, wordsByRule } from '@/lib/guidance/rule-words'
import { projectFiles, top } from '../support/project-files'

const lighten = createRequire(__filename)('../../bin/lighten.cjs') as (text: string) => string

const ruleFiles = projectFiles().filter((file) => file.startsWith('lib/rules/') && file.endsWith('.ts'))
const textOf = (file: string): string => readFileSync(join(top, file), 'utf8')

test('the rules that go to the browser have no worked example and no words', () => {
  const apart = /\bexamples:|\bgiven:|\btitle:|\bsays:|\bstep:|\binstead:|\bbecause:/
  // The safety messages are no rules: they stay whole.
  const left = ruleFiles.filter((file) => file !== 'lib/rules/safety/leads.ts' && apart.test(lighten(textOf(file))))
  expect(left).toEqual([])
  expect(ruleFiles.filter((file) => /\bexamples:/.test(textOf(file))).length).toBeGreaterThan(50)
})

test('a rule that came without its words says the same once they are given back', () => {
  const written = wordsByRule()
  const before = rules.map((rule) => ({ ...rule }))
  for (const rule of rules) for (const word of ['title', 'says', 'step', 'instead', 'because']) Reflect.deleteProperty(rule, word)
  expect(() => giveWords({})).toThrow('came without its words')
  giveWords(JSON.parse(JSON.stringify(written)) as typeof written)
  expect(rules).toEqual(before)
})

test('an alternative that goes to the browser has no words, and says the same once they are given back', () => {
  const light = lighten(textOf('lib/guidance/alternatives/words.ts'))
  expect(light).not.toMatch(/STAR|ECT|\bsays: '|\bcitations: \[/)
  const written = wordsByRule()
  const before = structuredClone(alternativeWords)
  for (const words of Object.values(alternativeWords)) for (const word of ['says', 'citations']) Reflect.deleteProperty(words, word)
  expect(alternativeWords.ect).toEqual({})
  giveWords(JSON.parse(JSON.stringify({ ...written, ...before })) as typeof written)
  expect(alternativeWords).toEqual(before)
})

test('the questions that go to the browser do not say why they are asked, and say the same once it is given back', () => {
  const files = projectFiles().filter((file) => file.startsWith('lib/clinical/items/'))
  expect(files.filter((file) => /\bwhy: /.test(lighten(textOf(file)).replaceAll('why: string', '')))).toEqual([])
  const written = whyAsked()
  const before = itemIds.map((id) => ({ ...items[id] }))
  for (const id of itemIds) Reflect.deleteProperty(items[id], 'why')
  expect(() => giveWhy({} as typeof written)).toThrow('came without its reason')
  giveWhy(JSON.parse(JSON.stringify(written)) as typeof written)
  expect(itemIds.map((id) => items[id])).toEqual(before)
  expect(before.filter(({ why }) => why.length < 10)).toEqual([])
})

test('all else of a rule stays, and constants that only examples used go with them', () => {
  const rule = "const row = { weeks: 8 }\nconst told = { ...row, drug: 'x' }\nconst kept = yes('a')\nexport const one = rule({\n  id: 'a/b',\n  when: kept,\n  examples: [{ given: { trials: [told] }, holds: 'yes' }],\n})\n"
  expect(lighten(rule)).toBe("\nconst kept = yes('a')\nexport const one = rule({\n  id: 'a/b',\n  when: kept,\n})\n")
})

test('a file without rules stays as it is', () => {
  const index = textOf('lib/rules/index.ts')
  expect(lighten(index)).toBe(index)
})
