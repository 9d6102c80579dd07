import fc from 'fast-check'
import { toAscii, wrap } from '@/lib/documents/plain-text'

test.each([
  ['the clinician’s “own” view', 'the clinician\'s "own" view'],
  ['é ü ñ', 'e u n'],
  ['5 × 6 – 7 …', '5 x 6 - 7 ...'],
  ['two\nlines\tand\u00a0more', 'two lines and more'],
  ['薬', '?'],
])('%j is written %j', (text, plain) => {
  expect(toAscii(text)).toBe(plain)
})

test('any text becomes ASCII in one line', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => /^[ -~]*$/.test(toAscii(text))))
})

test('wrapping keeps every word and the width', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[!-~]{1,100}$/), { minLength: 1 }), (words) => {
      const lines = wrap(words.join(' '), 40)
      expect(lines.filter((line) => line.length > 40)).toEqual([])
      expect(lines.join('').replace(/ /g, '')).toBe(words.join(''))
    }),
  )
})
