import { inflateSync } from 'node:zlib'

type Body = { readonly head: string; readonly stream: string }

/** The bodies of a PDF as Chromium writes them: each object by its number, its stream unpacked. */
function bodiesOf(pdf: Buffer): ReadonlyMap<string, Body> {
  const text = pdf.toString('latin1')
  const found = new Map<string, Body>()
  for (const { 0: opening, 1: number = '', index } of text.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)) {
    const from = index + opening.length
    const begins = text.indexOf('stream\n', from)
    const ends = text.indexOf('endobj', from)
    const head = text.slice(from, begins === -1 || begins > ends ? ends : begins)
    const length = begins === -1 || begins > ends ? 0 : Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0)
    const bytes = pdf.subarray(begins + 'stream\n'.length, begins + 'stream\n'.length + length)
    found.set(number, { head, stream: length === 0 ? '' : (head.includes('FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1') })
  }
  return found
}

const lettersIn = (hexadecimal: string): string => String.fromCodePoint(...(hexadecimal.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16)))

/** What each code of a font is read as, and how many digits a code has. */
type Font = { readonly digits: number; readonly letters: ReadonlyMap<number, string> }

function fontOf(map: string): Font {
  const letters = new Map<number, string>()
  for (const [, from = '', to = ''] of map.matchAll(/^<([0-9A-F]+)> <([0-9A-F]+)>$/gim)) letters.set(parseInt(from, 16), lettersIn(to))
  for (const [, from = '', to = '', first = ''] of map.matchAll(/^<([0-9A-F]+)> <([0-9A-F]+)> <([0-9A-F]{4})>$/gim)) {
    for (let at = parseInt(from, 16); at <= parseInt(to, 16); at += 1) letters.set(at, String.fromCodePoint(parseInt(first, 16) + at - parseInt(from, 16)))
  }
  return { digits: /^<([0-9A-F]+)> <[0-9A-F]+>/im.exec(map.slice(map.indexOf('endcodespacerange')))?.[1]?.length ?? 4, letters }
}

const reference = (head: string, name: string): string => new RegExp(`/${name} (\\d+) 0 R`).exec(head)?.[1] ?? ''

function wordsOf(stream: string, fonts: ReadonlyMap<string, Font>): string {
  let font: Font | undefined
  let said = ''
  for (const [, name, hexadecimal = ''] of stream.matchAll(/\/(F\d+) [\d.-]+ Tf|<([0-9A-F]+)>/gi)) {
    if (name !== undefined) font = fonts.get(name)
    for (let at = 0; font !== undefined && at < hexadecimal.length; at += font.digits) said += font.letters.get(parseInt(hexadecimal.slice(at, at + font.digits), 16)) ?? ''
  }
  return said
}

/** The words of each page of a PDF that Chromium printed, in the order in which they were drawn, without spaces: where words end is told by place alone. */
export function printedPages(pdf: Buffer): readonly string[] {
  const bodies = bodiesOf(pdf)
  const fonts = new Map<string, Font>()
  for (const { head } of bodies.values()) {
    for (const [, name = '', number = ''] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) fonts.set(name, fontOf(bodies.get(reference(bodies.get(number)?.head ?? '', 'ToUnicode'))?.stream ?? ''))
  }
  const pages = [...bodies.values()].filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head))
  return pages.map(({ head }) => wordsOf(bodies.get(reference(head, 'Contents'))?.stream ?? '', fonts).replaceAll(/\s/g, ''))
}
