import { fhirMoment, isFhirDate } from '@/lib/interop/moment'
import { narrative } from '@/lib/interop/narrative'

test.each([
  ['2026-11-25', '2026-11-25'],
  ['2026-11-25T09:30', '2026-11-25'],
  ['2026-11-25T09:30Z', '2026-11-25T09:30:00Z'],
  ['2026-11-25T09:30:15.250+02:00', '2026-11-25T09:30:15.250+02:00'],
  ['2026-11-25T09:30+14:00', '2026-11-25T09:30:00+14:00'],
  ['2026-11-25T09:30+14:30', '2026-11-25'],
  ['2026-11', '2026-11'],
  ['2026-11-25T25:00', undefined],
  ['2026-02-30', undefined],
  ['soon', undefined],
  ['', undefined],
])('%j is said as %j', (moment, said) => {
  expect(fhirMoment(moment)).toBe(said)
})

test.each<[string, boolean]>([['2026', true], ['0000', false], ['2026-00', false], ['2026-12', true], ['2026-13', false], ['2024-02-29', true], ['2026-02-29', false], ['26', false], ['2026-1-1', false]])('%j is a date of FHIR: %s', (text, is) => {
  expect(isFhirDate(text)).toBe(is)
})

test('lines of text become XHTML in which nothing of them has a meaning', () => {
  expect(narrative(['<b onclick="x">A & B\u0007</b>', 'it\'s\ud800'])).toEqual({
    status: 'generated',
    div: '<div xmlns="http://www.w3.org/1999/xhtml"><ul><li>&lt;b onclick=&quot;x&quot;&gt;A &amp; B\ufffd&lt;/b&gt;</li><li>it&#39;s\ufffd</li></ul></div>',
  })
})
