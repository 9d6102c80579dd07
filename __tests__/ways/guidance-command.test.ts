import { spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { assessAll } from '@/bin/guidance/assess-all'
import { readArguments } from '@/bin/guidance/request'
import { basePerson } from '@/lib/clinical/base-person'
import { caseJsonSchema } from '@/lib/clinical/schema'
import { assess } from '@/lib/guidance/assess'
import { top } from '../support/project-files'

type Ran = { readonly status: number | null; readonly out: readonly string[]; readonly err: readonly string[] }

const asOf = '2026-11-25'
const folder = mkdtempSync(join(tmpdir(), 'guidance-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const command = ['--conditions=react-server', '--import', 'tsx', join('bin', 'guidance.ts')]

function start(args: readonly string[]) {
  return spawn(process.execPath, [...command, ...args], { cwd: top })
}

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '')

function guidance(args: readonly string[], input = ''): Promise<Ran> {
  return new Promise((done, fail) => {
    const child = start(args)
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
    child.stdin.on('error', () => undefined)
    child.on('error', fail)
    child.on('close', (status) => done({ status, out: linesOf(out), err: linesOf(err) }))
    child.stdin.end(input)
  })
}

/** The same within this process, which starts in no time: what is read and said does not hang on the process. */
async function read(input: string | Uint8Array, args: readonly string[] = ['-']): Promise<Ran> {
  const asked = readArguments(args)
  if (asked.act !== 'assess') throw new Error('These arguments assess nothing.')
  const [out, err]: [string[], string[]] = [[], []]
  const print = (line: string): Promise<void> => Promise.resolve(void out.push(line))
  const chunks = Readable.from([Buffer.from(input)])
  const status = await assessAll(chunks, asked, asOf, { print, tell: (line) => err.push(line), isRead: () => true })
  return { status, out, err }
}

function fileOf(name: string, text: string | Uint8Array): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

const parsed = (ran: Ran) => ran.out.map((line) => JSON.parse(line) as Record<string, unknown>)
const person = (over: object = {}, beside: object = {}) => ({ answers: { ...basePerson, ...over }, asOf, ...beside })
const oneLine = (over: object = {}, beside: object = {}) => JSON.stringify(person(over, beside))
const assessment = JSON.parse(JSON.stringify(assess(basePerson, asOf))) as object

jest.setTimeout(60_000)

describe('one document', () => {
  test('a case gives one assessment on one line', async () => {
    const ran = await guidance([fileOf('one.json', JSON.stringify(person(), null, 2))])
    expect({ status: ran.status, err: ran.err }).toEqual({ status: 0, err: [] })
    expect(parsed(ran)).toEqual([assessment])
  })

  test('an array gives one a case, and says which was refused', async () => {
    const ran = await read(JSON.stringify([person({}, { id: 'a' }), person({ age: '45' }), person({}, { id: 'c' })], null, 2))
    expect(ran.status).toBe(1)
    expect(parsed(ran).map(({ id, case: place }) => [id, place])).toEqual([['a', 1], ['c', 3]])
    expect(ran.err).toEqual([expect.stringMatching(/^case 2: answers\.age: a number/)])
  })

  test('an array on one line may be longer than a case', async () => {
    const cases = Array.from({ length: 120 }, (_, at) => person({ age: 20 + (at % 60) }, { id: `c${at}` }))
    const text = JSON.stringify(cases)
    expect(text.length).toBeGreaterThan(256 * 1024)
    const ran = await read(text)
    expect({ status: ran.status, results: ran.out.length }).toEqual({ status: 0, results: 120 })
  })

  test('half a document is refused', async () => {
    const ran = await read('{\n  "answers": {\n')
    expect({ status: ran.status, out: ran.out }).toEqual({ status: 1, out: [] })
    expect(ran.err).toEqual([expect.stringMatching(/^body: one JSON document/)])
  })
})

describe('JSON Lines', () => {
  test('bad lines are told by line and field, and the rest is done', async () => {
    const lines = Array.from({ length: 300 }, (_, at) => oneLine({ age: 18 + (at % 70) }, { id: `c${at + 1}` }))
    lines[16] = oneLine({ age: 'forty' })
    lines[99] = '{"answers": {"age": 45'
    lines[299] = JSON.stringify({ answers: { trials: [{ drug: 'sertraline' }, { drug: 'x', weeks: '8' }] } })
    const ran = await guidance([fileOf('many.jsonl', `${lines.join('\n')}\n`)])
    expect(ran.status).toBe(1)
    expect(ran.out).toHaveLength(297)
    expect(ran.err).toEqual([
      'line 17: answers.age: a number, or not-known',
      'line 100: body: one JSON object, whole on its line',
      'line 300: answers.trials.1.weeks: a number, or not-known',
    ])
    const results = parsed(ran)
    expect(results.map(({ line, id }) => id === `c${String(line)}`)).not.toContain(false)
    expect(ran.out[0]).toMatch(/^\{"id":"c1","line":1,/)
  })

  test('a byte-order mark, CRLF and blank lines are taken as they come', async () => {
    const ran = await read(`\ufeff${oneLine()}\r\n\r\n${oneLine()}\r\n`)
    expect({ status: ran.status, err: ran.err, lines: parsed(ran).map(({ line }) => line) }).toEqual({ status: 0, err: [], lines: [1, 3] })
  })

  test('a bad first line does not hide that it is JSON Lines', async () => {
    const ran = await read(`oops\n${oneLine()}\n`)
    expect({ status: ran.status, lines: parsed(ran).map(({ line }) => line) }).toEqual({ status: 1, lines: [2] })
    expect(ran.err).toEqual(['line 1: body: one JSON object, whole on its line'])
  })

  test('a line that is too long is refused, and the next is read', async () => {
    const ran = await read(`${oneLine()}\n{"answers":{"payer":"${'x'.repeat(300_000)}"}}\n${oneLine()}`)
    expect(parsed(ran).map(({ line }) => line)).toEqual([1, 3])
    expect(ran.err).toEqual(['line 2: body: a line of at most 256 kB'])
  })

  test('bytes that are not UTF-8 are refused by line', async () => {
    const bytes = Buffer.concat([Buffer.from(`${oneLine()}\n`), Buffer.from([0x7b, 0xff, 0x7d, 0x0a]), Buffer.from(oneLine())])
    const ran = await read(bytes)
    expect(parsed(ran).map(({ line }) => line)).toEqual([1, 3])
    expect(ran.err).toEqual(['line 2: body: text in UTF-8'])
  })

  test('--lines says so of a single line', async () => {
    const ran = await read(oneLine(), ['--lines', '-'])
    expect(parsed(ran).map(({ line }) => line)).toEqual([1])
  })
})

describe('the day', () => {
  test('is the case’s own, else that of --as-of', async () => {
    const ran = await read(`${oneLine()}\n${JSON.stringify({ answers: {} })}\n`, ['--as-of', '2026-10-01', '-'])
    expect(parsed(ran).map((one) => one.asOf)).toEqual([asOf, '2026-10-01'])
  })
})

describe('what is not run', () => {
  test.each<[string, readonly string[], RegExp]>([
    ['no file', [], /^Name a file/],
    ['two files', ['a', 'b'], /^Name one file/],
    ['an option that is none', ['--fast', '-'], /is not an option/],
    ['a day that is none', ['--as-of', '2026-02-30', '-'], /^--as-of asks for a date/],
  ])('%s is refused with a sentence', (_, args, says) => {
    const asked = readArguments(args)
    expect(asked.act === 'refuse' ? asked.why : asked.act).toMatch(says)
  })

  test.each<[string, readonly string[], RegExp]>([
    ['what is refused', [], /^Name a file/],
    ['a folder', [folder], /cannot be read/],
  ])('%s ends with 2 and a sentence', async (_, args, says) => {
    const ran = await guidance(args)
    expect({ status: ran.status, out: ran.out }).toEqual({ status: 2, out: [] })
    expect(ran.err[0]).toMatch(says)
  })

  test('an empty input ends with 1 and a sentence', async () => {
    const ran = await guidance(['-'], '\n\n')
    expect(ran).toEqual({ status: 1, out: [], err: ['Standard input holds no case.'] })
  })

  test('--help and --schema say what is asked', async () => {
    expect((await guidance(['--help'])).out.join('\n')).toContain('--as-of DATE')
    expect(JSON.parse((await guidance(['--schema'])).out.join('\n'))).toEqual(JSON.parse(JSON.stringify(caseJsonSchema())))
  })

  test.each([
    ['output', 'ignore', 1],
    ['error stream', 'pipe', 2],
  ] as const)('an %s that takes nothing ends with 2', async (_, out, stream) => {
    // Open for reading alone, it refuses every write, as a full disk does.
    const disk = openSync(fileOf('read-only.txt', ''), 'r')
    const file = fileOf('full.jsonl', `${oneLine()}\n{"answers":{"age":"x"}}\n${oneLine()}\n`)
    const stdio = (['ignore', out, 'pipe'] as ('ignore' | 'pipe' | number)[]).with(stream, disk)
    const child = spawn(process.execPath, [...command, file], { cwd: top, stdio })
    let err = ''
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text))
    child.stdout?.resume()
    const status = await new Promise((done) => child.on('close', done))
    closeSync(disk)
    expect(status).toBe(2)
    if (stream === 1) expect(err).toMatch(/^The output cannot be written: (EBADF|EPERM)/)
  })

  test('a reader that leaves early ends it quietly', async () => {
    const child = start([fileOf('leave.jsonl', Array.from({ length: 300 }, () => oneLine()).join('\n'))])
    let err = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
    child.stdout.once('data', () => child.stdout.destroy())
    const status = await new Promise((done) => child.on('close', done))
    expect({ status, err }).toEqual({ status: 0, err: '' })
  })
})
