import type { Narrative } from './fhir/elements'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** What no XML document may hold, however it is written. */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** Text as the content of XHTML: what has a meaning there is written out, what may not stand there is replaced. */
export function escaped(text: string): string {
  return text.toWellFormed().replace(NO_XML, '\ufffd').replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign)
}

/** Lines of text as a list. */
export function narrative(lines: readonly string[]): Narrative {
  return { status: 'generated', div: `<div xmlns="http://www.w3.org/1999/xhtml"><ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul></div>` }
}
