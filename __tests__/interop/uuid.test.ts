import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { sha1 } from '@/lib/interop/sha-1'
import { utf8 } from '@/lib/interop/utf-8'
import { uuidOf } from '@/lib/interop/uuid'

test('law: SHA-1 is what Node makes of any bytes', () => {
  const lengths = fc.constantFrom(0, 1, 55, 56, 63, 64, 65, 119, 120, 1000)
  const bytes = fc.oneof(fc.uint8Array({ maxLength: 300 }), lengths.chain((length) => fc.uint8Array({ minLength: length, maxLength: length })))
  fc.assert(fc.property(bytes, (some) => expect(Buffer.from(sha1(some)).toString('hex')).toBe(createHash('sha1').update(some).digest('hex'))), { numRuns: 300 })
})

test('a name has the UUID that the standard gives for it', () => {
  // The example of RFC 9562, appendix A.4, and the same namespace with a name beyond ASCII.
  expect(uuidOf('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2')
  expect(uuidOf('é', '6ba7b810-9dad-11d1-80b4-00c04fd430c8')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

test('law: a text is in UTF-8 what Node makes of it, half characters and all', () => {
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('a', '\ud800', '\udc00', '%', 'é', '薬') }))
  fc.assert(fc.property(texts, (text) => expect(Buffer.from(utf8(text)).equals(Buffer.from(text, 'utf8'))).toBe(true)), { numRuns: 300 })
})
