import { inflateSync } from 'node:zlib'

/** The bodies of a PDF as Chromium writes them: each object by its number, its stream unpacked. */
function objectsOf(pdf: Buffer): ReadonlyMap<string, { readonly head: string; readonly stream: string }> {
  const text = pdf.toString('latin1')
  const found = new Map<string, { readonly head: string; readonly stream: string }>()
  for (const match of text.matchAll(/(\d+) 0 obj\s([\s\S]*?)endobj/g)) {
    const [, number = '', body = ''] = match
    const [head = '', packed] = body.split(/stream\r?\n/)
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0)
    const bytes = packed === undefined ? undefined : Buffer.from(packed.slice(0, length), 'latin1')
    const stream = bytes === undefined ? '' : (head.includes('FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1')
    found.set(number, { head, stream })
  }
  return found
}

const letter = (code: string): string => String.fromCodePoint(...(code.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16)))

/** What each glyph of a font is read as. */
function lettersOf(map: string): ReadonlyMap<number, string> {
  const letters = new Map<number, string>()
  for (const [, from = '', to = ''] of map.matchAll(/^<([0-9A-F]{4})> <([0-9A-F]+)>$/gim)) letters.set(parseInt(from, 16), letter(to))
  for (const [, from = '', to = '', first = ''] of map.matchAll(/^<([0-9A-F]{4})> <([0-9A-F]{4})> <([0-9A-F]{4})>$/gim)) {
    for (let at = parseInt(from, 16); at <= parseInt(to, 16); at += 1) letters.set(at, String.fromCodePoint(parseInt(first, 16) + at - parseInt(from, 16)))
  }
  return letters
}

const reference = (head: string, name: string): string => new RegExp(`/${name} (\\d+) 0 R`).exec(head)?.[1] ?? ''

/** The words of each page of a PDF that Chromium printed, in the order in which they were drawn, without spaces: where words end is told by place alone. */
export function printedPages(pdf: Buffer): readonly string[] {
  const objects = objectsOf(pdf)
  const headOf = (number: string): string => objects.get(number)?.head ?? ''
  const fonts = new Map<string, ReadonlyMap<number, string>>()
  for (const { head } of objects.values()) {
    for (const [, name = '', number = ''] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) fonts.set(name, lettersOf(objects.get(reference(headOf(number), 'ToUnicode'))?.stream ?? ''))
  }
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head))
  return pages.map(({ head }) => {
    let font: ReadonlyMap<number, string> = new Map()
    let said = ''
    for (const [, name, hexadecimal] of (objects.get(reference(head, 'Contents'))?.stream ?? '').matchAll(/\/(F\d+) [\d.-]+ Tf|<([0-9A-F]+)>/gi)) {
      if (name !== undefined) font = fonts.get(name) ?? new Map()
      for (const code of hexadecimal?.match(/.{4}/g) ?? []) said += font.get(parseInt(code, 16)) ?? ''
    }
    return said.replaceAll(/\s/g, '')
  })
}
