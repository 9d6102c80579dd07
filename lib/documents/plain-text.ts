const plainSigns: Readonly<Record<string, string>> = { '‘': "'", '’': "'", '“': '"', '”': '"', '–': '-', '—': '-', '×': 'x', '…': '...', '\u00a0': ' ' }

/** Text in the characters that every chart takes: ASCII without control characters; what has no like becomes a question mark. */
export function toAscii(text: string): string {
  return text
    .replace(/[‘’“”–—×…\u00a0]/g, (sign) => plainSigns[sign] ?? sign)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[^ -~]/g, '?')
    .trim()
}

/** The pieces of a word that is longer than a line. */
function pieces(word: string, width: number): readonly string[] {
  return word.length <= width ? [word] : [word.slice(0, width), ...pieces(word.slice(width), width)]
}

/** A paragraph in lines of at most `width` characters, all but the first set in by two. */
export function wrap(paragraph: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of paragraph.split(' ').flatMap((one) => pieces(one, width - 2))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (longer.length <= width) line = longer
    else {
      lines.push(line)
      line = `  ${word}`
    }
  }
  return [...lines, line]
}
