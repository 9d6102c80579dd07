import fc from 'fast-check'
import { csvOf } from '@/lib/documents/csv'

test('a table is comma-separated values, with what holds a separator in quotes', () => {
  expect(csvOf([['a', 'b'], ['1,2', 'say "so"\nagain']])).toBe('a,b\r\n"1,2","say ""so""\nagain"\r\n')
  expect(csvOf([])).toBe('')
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1'])('%j is text and no formula', (text) => {
  expect(csvOf([[text]]).replace(/^"/, '')).toMatch(/^'/)
})

/** Reads comma-separated values as RFC 4180 has them. */
function read(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

test('law: every table is read back as it was, but for the apostrophe before what could be a formula', () => {
  const tables = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 4 }), { maxLength: 5 })
  fc.assert(fc.property(tables, (rows) => expect(read(csvOf(rows)).map((row) => row.map((text) => text.replace(/^'(?=[=+\-@\t\r\n])/, '')))).toEqual(rows)))
})
