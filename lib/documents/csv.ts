/** What spreadsheets take for the beginning of a formula; a tab and line ends lead to one in some of them. */
const FORMULA = /^[=+\-@\t\r\n]/

/** A cell as text: what could be read as a formula has an apostrophe before it, and what holds a separator stands in quotes. */
function cell(text: string): string {
  const plain = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

/** A table as comma-separated values (RFC 4180), its first row the names of the columns. The same rows give the same bytes. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}
