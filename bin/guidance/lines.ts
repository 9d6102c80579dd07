/** One line of a stream, without its end; `text` is absent where it could not be read, and `fault` says why. */
export type Line = { readonly number: number } & ({ readonly text: string } | { readonly fault: string })

/** What arrives from a file or from standard input. */
export type Chunks = AsyncIterable<Uint8Array>

const NEWLINE = 10
const decoder = new TextDecoder('utf-8', { fatal: true })

/** Bytes as text, a byte-order mark left out; undefined where they are not UTF-8. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

/** A line in the making: its pieces are kept only while they fit. */
class Growing {
  private pieces: Uint8Array[] = []
  private length = 0
  private number = 1

  constructor(private readonly longest: number) {}

  get isEmpty(): boolean {
    return this.length === 0
  }

  add(piece: Uint8Array): void {
    this.length += piece.byteLength
    if (this.length <= this.longest) this.pieces.push(piece)
    else this.pieces = []
  }

  /** Gives the line and starts the next. */
  end(): Line {
    const line = this.read()
    this.pieces = []
    this.length = 0
    this.number += 1
    return line
  }

  private read(): Line {
    const { number } = this
    if (this.length > this.longest) return { number, fault: `a line of at most ${this.longest / 1024} kB` }
    const text = decode(Buffer.concat(this.pieces))
    return text === undefined ? { number, fault: 'text in UTF-8' } : { number, text: text.trim() }
  }
}

/** The lines of a stream, one at a time; of a line longer than `longest` bytes nothing is kept. */
export async function* linesOf(chunks: Chunks, longest: number): AsyncGenerator<Line> {
  const line = new Growing(longest)
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
      line.add(chunk.subarray(from, end))
      from = end + 1
      yield line.end()
    }
    line.add(chunk.subarray(from))
  }
  if (!line.isEmpty) yield line.end()
}
