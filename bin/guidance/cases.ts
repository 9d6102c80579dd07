import { decode, linesOf, type Chunks, type Line } from './lines'

/** Where a case stands in the input: a line of JSON Lines, a place in an array, or nothing where the input is one case. */
export type Place = { readonly line?: number; readonly case?: number }

/** A case as found: its JSON, or why there is none. */
export type Found = { readonly place: Place } & ({ readonly input: unknown } | { readonly fault: string })

const LONGEST_CASE = 256 * 1024
const LONGEST_ARRAY = 64 * 1024 * 1024

/** The cases of an input: JSON Lines, or one document that is a case or an array of cases; told apart by what it holds unless `lines` says. */
export async function* casesOf(chunks: Chunks, lines: boolean): AsyncGenerator<Found> {
  const { first, all } = await peek(chunks)
  if (first === '[' && !lines) yield* arrayCases(all)
  else if (lines) yield* lineCases(linesOf(all, LONGEST_CASE))
  else yield* detected(linesOf(all, LONGEST_CASE))
}

/** The first character that is not blank, and the whole input from its start. */
async function peek(chunks: Chunks): Promise<{ first: string; all: Chunks }> {
  const source = chunks[Symbol.asyncIterator]()
  const seen: Uint8Array[] = []
  let first = ''
  while (first === '') {
    const { done, value } = await source.next()
    if (done === true) break
    seen.push(value)
    first = Buffer.from(value).toString('latin1').replace(/^\xef\xbb\xbf/, '').trimStart().charAt(0)
  }
  return { first, all: rejoin(seen, source) }
}

async function* rejoin(seen: readonly Uint8Array[], source: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* seen
  yield* { [Symbol.asyncIterator]: () => source }
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}

/** Whether a line is a whole JSON object by itself. */
function isWholeObject(line: Line): boolean {
  return 'text' in line && line.text.startsWith('{') && line.text.endsWith('}') && parse(line.text) !== undefined
}

async function* lineCases(lines: AsyncIterable<Line> | Iterable<Line>): AsyncGenerator<Found> {
  for await (const line of lines) {
    const found = caseOfLine(line)
    if (found !== undefined) yield found
  }
}

/** The case of a line; undefined where the line is blank. */
function caseOfLine(line: Line): Found | undefined {
  const place = { line: line.number }
  if ('fault' in line) return { place, fault: line.fault }
  if (line.text === '') return undefined
  const json = parse(line.text)
  return json === undefined ? { place, fault: 'one JSON object, whole on its line' } : { place, input: json.value }
}

/**
 * Holds lines back until they show what they are. Two whole objects on lines that follow each other stand in no JSON document,
 * nor does anything after a first line that is one; and what grows longer than a case is not a single case.
 */
async function* detected(lines: AsyncGenerator<Line>): AsyncGenerator<Found> {
  const held: Line[] = []
  let length = 0
  let afterWhole = false
  for await (const line of lines) {
    if ('text' in line && line.text === '') continue
    held.push(line)
    length += 'text' in line ? line.text.length : 0
    const whole = isWholeObject(line)
    if (length > LONGEST_CASE || (afterWhole && (whole || held.length === 2))) {
      yield* lineCases(held)
      yield* lineCases(lines)
      return
    }
    afterWhole = whole
  }
  yield* heldCases(held)
}

/** All of a short input: one document where it reads as one, else lines where one of them is a whole object. */
async function* heldCases(held: readonly Line[]): AsyncGenerator<Found> {
  const text = held.map((line) => ('text' in line ? line.text : '')).join('\n')
  const json = held.every((line) => 'text' in line) ? parse(text) : undefined
  if (json !== undefined) yield { place: {}, input: json.value }
  else if (held.length === 1 || held.some(isWholeObject)) yield* lineCases(held)
  else if (held.length > 1) yield { place: {}, fault: 'one JSON document, whole, or one JSON object a line' }
}

async function* arrayCases(chunks: Chunks): AsyncGenerator<Found> {
  const bytes = await collect(chunks)
  if (bytes === undefined) {
    yield { place: {}, fault: `an array of at most ${LONGEST_ARRAY / 1024 / 1024} MB; send more as JSON Lines` }
    return
  }
  const json = parse(decode(bytes) ?? '')
  if (json !== undefined && Array.isArray(json.value)) {
    yield* json.value.map((input: unknown, at) => ({ place: { case: at + 1 }, input }))
    return
  }
  yield* detected(linesOf(once(bytes), LONGEST_CASE))
}

async function collect(chunks: Chunks): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.byteLength
    if (length > LONGEST_ARRAY) return undefined
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes)
}
