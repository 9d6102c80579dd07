import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { headsIn } from '../bin/audit/noted-heads'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'noted-heads-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const hash = '0f'.repeat(32)
const put = (name: string, text: string) => writeFileSync(join(folder, name), text)

test('the heads are those of every manifest that has one', () => {
  put('a.kcbackup.manifest.json', JSON.stringify({ madeAt: '2026-11-25T09:00:00Z', head: { number: '30', hash }, rows: { audit: 30 } }))
  put('b.kcbackup.manifest.json', JSON.stringify({ madeAt: '2025-01-02T03:04:05Z', rows: {} }))
  put('a.kcbackup', 'sealed')
  expect(headsIn(folder)).toEqual([{ number: '30', hash }])
  expect(headsIn(join(folder, 'none'))).toEqual([])
})

test.each([
  ['cut off', '{"head":{"number":"3', 'not a JSON object'],
  ['empty', '', 'not a JSON object'],
  ['a list', '[]', 'not a JSON object'],
  ['nothing', 'null', 'not a JSON object'],
  ['without a hash', '{"head":{"number":"30"}}', 'head.hash: '],
  ['with half a hash', '{"head":{"number":"30","hash":"0f"}}', 'head.hash: not a hash of 64 digits'],
  ['with a number that is none', `{"head":{"number":"x","hash":"${hash}"}}`, 'head.number: not a number of a row'],
  ['with a head that is none', '{"head":"30"}', 'head: '],
])('a manifest that is %s is named with what is wrong', (_, text, wrong) => {
  put('c.kcbackup.manifest.json', text)
  expect(() => headsIn(folder)).toThrow(join(folder, 'c.kcbackup.manifest.json'))
  expect(() => headsIn(folder)).toThrow(`(${wrong}`)
})
