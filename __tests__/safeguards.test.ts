import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFiles, top } from './support/project-files'

const text = readFileSync(join(__dirname, '..', 'docs', 'safeguards.md'), 'utf8')
const rows = text.split('\n').flatMap((line) => {
  const [, no, requirement, standing, tests] = /^\| (\d+) \| (.+?) \| (.+?) \| (.*) \|$/.exec(line) ?? []
  return no === undefined ? [] : [{ no: Number(no), requirement: String(requirement), standing: String(standing), tests: String(tests) }]
})
const namedIn = (tests: string) => tests.split('<br>').flatMap((part) => {
  const [, file, title] = /^`([^`]+)`: (.+)$/.exec(part) ?? []
  return file === undefined || title === undefined ? [] : [{ file, title }]
})

/** Titles stand in quotes of the code, in which a quote is escaped. */
const holds = (code: string, title: string): boolean => code.replaceAll("\\'", "'").includes(title)

test('every requirement is in the list, once and in order', () => {
  expect(rows.map(({ no }) => no)).toEqual(Array.from({ length: 44 }, (_, i) => i + 1))
})

test.each(rows)('$no, $requirement: what is said to be tested has a test of that name', ({ standing, tests }) => {
  const named = namedIn(tests)
  const missing = named.filter(({ file, title }) => {
    const path = join(__dirname, file)
    return !existsSync(path) || !holds(readFileSync(path, 'utf8'), title)
  })
  expect(missing).toEqual([])
  expect(['met', 'partly', 'not built']).toContain(standing)
  expect(named.length > 0).toBe(standing !== 'not built')
  // What is met in part says what is missing.
  if (standing === 'partly') expect(tests).toMatch(/\*[^*]+\.\*$/)
})

test('HTML is written as it is by the layout alone, which has a text of its own', () => {
  const raw = projectFiles().filter((file) => /^(app|components)\/.*\.tsx$/.test(file) && readFileSync(join(top, file), 'utf8').includes('dangerouslySetInnerHTML'))
  expect(raw).toEqual(['app/layout.tsx'])
})
