import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cite, isCitationId } from '@/lib/evidence/cite'
import { basePerson, exampleDay } from '@/lib/clinical/base-person'
import { options, type Rule } from '@/lib/clinical/rule'
import { assess } from '@/lib/guidance/assess'
import { optionNames, verdictNames } from '@/lib/guidance/names'
import { rules, topics } from '@/lib/rules'
import { safetyMessages } from '@/lib/rules/safety/leads'
import { parts, knownNow, toDo } from '../support/knowledge'
import kept from '../support/knowledge-digest.json'
import { projectFiles, top } from '../support/project-files'

type Text = readonly [where: string, text: string]

const listed: readonly Rule[] = rules

const ruleTexts = listed.flatMap(({ id, title, says, step, instead }): readonly Text[] =>
  Object.entries({ title, says, step, instead }).flatMap(([part, text]) => (text === undefined ? [] : [[`${id}, ${part}`, text] as const])),
)
const safetyTexts = Object.entries(safetyMessages).flatMap(([cause, { title, steps }]): readonly Text[] => [[`${cause}, title`, title], ...steps.map(({ says }, i) => [`${cause}, step ${i + 1}`, says] as const)])
const nameTexts: readonly Text[] = [...Object.entries(verdictNames), ...Object.entries(optionNames), ...Object.entries(topics)]

/** What is said of the people of all examples: verdicts, routes, alternatives, and what else the guidance puts in words of its own. */
function saidOf(example: Rule['examples'][number]): readonly Text[] {
  const made = assess({ ...basePerson, ...example.given }, exampleDay)
  return [
    ...options.flatMap((option) => [made.options[option].says, ...made.options[option].routes.map(({ says }) => says)].map((text) => [`${option}, verdict`, text] as const)),
    ...made.alternatives.flatMap(({ id, standing, says }) => [standing, says].map((text) => [`alternative ${id}`, text] as const)),
    ...made.contradictions.flatMap(({ id, says, ask }) => [says, ask].map((text) => [`contradiction ${id}`, text] as const)),
    ...made.thresholds.depends.map((text) => ['threshold', text] as const),
  ]
}

const unique = (texts: readonly Text[]): readonly Text[] => [...new Map(texts.map((one) => [one[1], one])).values()]
const said = unique(listed.flatMap(({ examples }) => examples.flatMap(saidOf)))
const everything = [...ruleTexts, ...safetyTexts, ...nameTexts, ...said]

const claimsTooMuch = /\b(?:must|prescribe|safe|recommended|eligible|candidates?)\b/i
const comparison = /[<>≤≥]/
const LONGEST_SENTENCE = 20

/** Sentences end in a point, question or exclamation mark before a space; a point inside a number ends none. */
const sentences = (text: string): readonly string[] => text.split(/(?<=[.?!])\s+/)
const words = (sentence: string): number => sentence.split(/\s+/).filter((word) => word !== '').length

describe('what is said', () => {
  test('comes from many people', () => expect(said.length).toBeGreaterThan(100))

  test.each([
    ['tells no one what to do and claims nothing that the sources do not', claimsTooMuch],
    ['holds no comparison sign', comparison],
  ])('%s', (_, wrong) => {
    expect(everything.filter(([, text]) => wrong.test(text)).map(([where, text]) => `${where}: "${text}"`)).toEqual([])
  })

  test(`is written in sentences of at most ${LONGEST_SENTENCE} words`, () => {
    const long = [...ruleTexts, ...safetyTexts].flatMap(([where, text]) => sentences(text).flatMap((one) => (words(one) > LONGEST_SENTENCE ? [`${words(one)} words, ${where}: "${one}"`] : [])))
    expect(long.sort().reverse()).toEqual([])
  })

  test('and these checks see what is wrong', () => {
    expect(['You must', 'Safe here', 'a Candidate', 'was recommended'].every((text) => claimsTooMuch.test(text))).toBe(true)
    expect(['safety', 'unsafely', 'prescriber'].some((text) => claimsTooMuch.test(text))).toBe(false)
    expect(sentences('In 1.5 weeks. Then two.').map(words)).toEqual([3, 2])
  })
})

describe('the list of rules', () => {
  test('holds each id once', () => {
    const ids = listed.map(({ id }) => id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })

  test('names a topic in each id, and every topic has rules', () => {
    expect([...new Set(listed.map(({ id }) => id.split('/')[0]))].sort()).toEqual(Object.keys(topics).sort())
  })

  test('cites only what is held, each once', () => {
    const cited = [...listed.map(({ id, because }) => ({ id: String(id), because: [...because] as readonly string[] })), ...Object.entries(safetyMessages).flatMap(([id, { steps }]) => steps.map(({ because }) => ({ id, because: [...because] as readonly string[] })))]
    const wrong = cited.flatMap(({ id, because }) => because.filter((one, i) => !isCitationId(one) || cite(one).says === '' || because.indexOf(one) !== i).map((one) => `${id}: ${one}`))
    expect(wrong).toEqual([])
  })

  test('reaches every file that holds a rule', () => {
    const reached = new Set<string>()
    const visit = (file: string): void => {
      if (reached.has(file)) return
      reached.add(file)
      for (const [, from = ''] of readFileSync(join(top, file), 'utf8').matchAll(/from '(\.[^']+)'/g)) {
        const target = join(dirname(file), from)
        const found = [`${target}.ts`, `${target}/index.ts`].find((one) => files.includes(one))
        if (found !== undefined) visit(found)
      }
    }
    const files = projectFiles().filter((file) => file.startsWith('lib/rules/'))
    visit('lib/rules/index.ts')
    const holding = files.filter((file) => readFileSync(join(top, file), 'utf8').includes('= rule('))
    expect(holding.length).toBeGreaterThan(40)
    expect(holding.filter((file) => !reached.has(file)).map((file) => `${file}: put its rules into the index of its folder.`)).toEqual([])
  })

  test('keeps each rule in the folder of its topic', () => {
    const wrong = projectFiles()
      .filter((file) => /^lib\/rules\/[a-z]+\/(?!index)/.test(file))
      .flatMap((file) => [...readFileSync(join(top, file), 'utf8').matchAll(/^ {2}id: '([^']+)'/gm)].flatMap(([, id = '']) => (file.split('/')[2] === id.split('/')[0] ? [] : [`${file}: ${id}`])))
    expect(wrong).toEqual([])
  })
})

describe('the knowledge version', () => {
  const now = knownNow()

  test.each(parts)('goes with the content of the %s', (part) => {
    expect(toDo(part, kept[part], now[part])).toBeUndefined()
  })

  test('is asked for where content changes', () => {
    expect(toDo('rules', { version: '1', digest: 'a' }, { version: '1', digest: 'b' })).toContain('raise it in lib/guidance/knowledge.ts')
    expect(toDo('rules', { version: '1', digest: 'a' }, { version: '2', digest: 'b' })).toContain('npm run knowledge')
    expect(toDo('rules', { version: '1', digest: 'a' }, { version: '2', digest: 'a' })).toContain('take it back')
  })
})
