import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { passages } from '@/lib/evidence/article'
import { checkPinpointForms, checkPinpoints } from '@/lib/evidence/pinpoints'
import { top } from '../support/project-files'

/** The text of the source article is kept outside the project; where its place is given, the pinpoints are looked up in it. */
const place = process.env.SOURCE_ARTICLE
const articleText = place === undefined || place === '' ? undefined : readFileSync(place, 'utf8')

const madeUp = ['P1\tThe lake lies between two hills, and it\u2019s cold all year.', 'P2\tPeople call it \u201cthe mirror\u201d on   still days.'].join('\n')
const at = (paragraph: number, pinpoint: string) => ({ id: `lake-p${paragraph}`, paragraph, pinpoint })
const problems = (paragraph: number, pinpoint: string) => checkPinpoints(madeUp, [at(paragraph, pinpoint)]).faults.map(({ problem }) => problem)

/** An article in which every passage is found: each paragraph holds its own pinpoints and nothing else. */
const passing = Array.from({ length: 71 }, (_, index) => index + 1)
  .map((paragraph) => `P${paragraph}\t${passages.filter((one) => one.paragraph === paragraph).map(({ pinpoint }) => pinpoint).join(' ... ')}`)
  .join('\n')

describe('the pinpoints of the source article', () => {
  test('are short phrases in paragraphs it can have, and stand there where its text is at hand', () => {
    const { checked, faults } = articleText === undefined ? checkPinpointForms() : checkPinpoints(articleText)
    expect(checked).toBe(59)
    expect(faults).toEqual([])
  })

  test('are found through other quotation marks and spaces', () => {
    expect(checkPinpoints(madeUp, [at(1, "it's cold all year"), at(2, '"the mirror" on still days')])).toEqual({ checked: 2, faults: [] })
    expect(checkPinpoints(madeUp.replaceAll('\n', '\r\n'), [at(1, 'cold all year.')]).faults).toEqual([])
  })

  test('are a fault where the phrase is wrong', () => {
    expect(checkPinpoints(madeUp, [at(1, 'between three hills')]).faults).toEqual([
      { id: 'lake-p1', paragraph: 1, pinpoint: 'between three hills', problem: 'phrase is not in P1' },
    ])
  })

  test('are a fault where the phrase stands in another paragraph', () => {
    expect(problems(2, 'between two hills')).toEqual(['phrase is not in P2'])
  })

  test('are a fault where the paragraph is missing', () => {
    expect(problems(3, 'between two hills')).toEqual(['paragraph P3 is missing from the article'])
    expect(checkPinpoints('', passages).faults).toHaveLength(59)
  })

  test('are a fault above 12 words, and not at 12', () => {
    const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ')
    const text = `P1\t${words(20)}`
    expect(checkPinpoints(text, [at(1, words(12))]).faults).toEqual([])
    expect(checkPinpoints(text, [at(1, words(13))]).faults.map(({ problem }) => problem)).toEqual(['pinpoint has 13 words, at most 12 are allowed'])
    expect(checkPinpointForms([at(1, words(13))]).faults).toHaveLength(1)
  })

  test('are a fault where they are empty or name no paragraph', () => {
    expect(problems(1, '  ')).toEqual(['pinpoint is empty'])
    expect([0, 72, 1.5].flatMap((paragraph) => checkPinpointForms([at(paragraph, 'lake')]).faults)).toHaveLength(3)
  })
})

describe('npm run evidence:verify', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pinpoints-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  /** Runs the command on a text, or without one. */
  function verify(text?: string) {
    const file = join(folder, 'article.txt')
    if (text !== undefined) writeFileSync(file, text)
    const env = { ...process.env, SOURCE_ARTICLE: text === undefined ? '' : file }
    return spawnSync(process.execPath, ['--conditions=react-server', '--import', 'tsx', 'bin/verify-pinpoints.ts'], { cwd: top, env, encoding: 'utf8' })
  }

  test('counts what it checked', () => {
    const { status, stdout, stderr } = verify(passing)
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '59 pinpoints checked, 0 faults\n', stderr: '' })
  }, 30_000)

  test('names every fault', () => {
    const { status, stdout, stderr } = verify(passing.replace(/^P52\t.*$/m, 'P52\tSomething else.'))
    expect(status).toBe(1)
    expect(stdout).toBe('59 pinpoints checked, 1 fault\n')
    expect(stderr).toContain('article-p52: phrase is not in P52')
  }, 30_000)

  test('says how to run it where it is not told where the article is', () => {
    const { status, stdout, stderr } = verify()
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain('SOURCE_ARTICLE=')
  }, 30_000)
})
