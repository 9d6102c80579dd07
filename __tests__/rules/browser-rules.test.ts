import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { projectFiles, top } from '../support/project-files'

const leaveOutExamples = createRequire(__filename)('../../bin/leave-out-examples.cjs') as (text: string) => string

const ruleFiles = projectFiles().filter((file) => file.startsWith('lib/rules/') && file.endsWith('.ts'))
const textOf = (file: string): string => readFileSync(join(top, file), 'utf8')

test('the rules that go to the browser have no worked example', () => {
  const left = ruleFiles.filter((file) => /\bexamples:|\bgiven:/.test(leaveOutExamples(textOf(file))))
  expect(left).toEqual([])
  expect(ruleFiles.filter((file) => /\bexamples:/.test(textOf(file))).length).toBeGreaterThan(50)
})

test('all else of a rule stays, and constants that only examples used go with them', () => {
  const rule = "const row = { weeks: 8 }\nconst told = { ...row, drug: 'x' }\nconst kept = yes('a')\nexport const one = rule({\n  id: 'a/b',\n  when: kept,\n  examples: [{ given: { trials: [told] }, holds: 'yes' }],\n})\n"
  expect(leaveOutExamples(rule)).toBe("\nconst kept = yes('a')\nexport const one = rule({\n  id: 'a/b',\n  when: kept,\n})\n")
})

test('a file without rules stays as it is', () => {
  const index = textOf('lib/rules/index.ts')
  expect(leaveOutExamples(index)).toBe(index)
})
