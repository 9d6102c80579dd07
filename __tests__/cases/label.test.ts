import fc from 'fast-check'
import { identifiersIn, patternsOf } from '@/lib/cases/label'

const kinds = (text: string, where?: 'label'): readonly string[] => identifiersIn(text, where).map(({ kind }) => kind)

describe('is warned of', () => {
  test.each([
    ['Mrs. Halloway asks again', 'name'],
    ['spoke with Mr Tobias Wren', 'name'],
    ['Ms. O’Dell', 'name'],
    ['patient: Tobias Wren', 'name'],
    ['a man named Tobias Wren', 'name'],
    ['DOB 03/14/1962', 'date-of-birth'],
    ['D.O.B.: 3-14-62', 'date-of-birth'],
    ['born on March 14, 2001', 'date-of-birth'],
    ['date of birth is 2012-03-14', 'date-of-birth'],
    ['heron 03/14/1962', 'date-of-birth'],
    ['1962-03-14', 'date-of-birth'],
    ['call 555-201-0199', 'phone'],
    ['call (555) 201-0199 after 5', 'phone'],
    ['+1 555 201 0199', 'phone'],
    ['+44 20 7946 0018', 'phone'],
    ['cell: 5552010199', 'phone'],
    ['MRN 0048213', 'record-number'],
    ['MRN: 2012', 'record-number'],
    ['chart no. A-48213', 'record-number'],
    ['member ID XQ4821377', 'record-number'],
    ['medical record number 48-21-33', 'record-number'],
    ['SSN 123-45-6789', 'social-security-number'],
    ['write to t.wren@clinic.example', 'e-mail'],
    ['lives at 42 Heron Street', 'address'],
  ])('%s', (text, kind) => expect(kinds(text)).toContain(kind))

  test('where each is, once, in order', () => {
    const text = 'Mrs. Halloway, DOB 03/14/1962, 555-201-0199'
    expect(identifiersIn(text).map(({ kind, from, to }) => [kind, text.slice(from, to)])).toEqual([
      ['name', 'Mrs. Halloway'],
      ['date-of-birth', 'DOB 03/14/1962'],
      ['phone', '555-201-0199'],
    ])
  })

  test('a clinician’s title, in a label only', () => {
    expect(kinds('Dr. Quill, Tuesday', 'label')).toEqual(['name'])
    expect(kinds('Discussed with Dr. Quill')).toEqual([])
  })
})

describe('is let be', () => {
  test.each([
    'Blue heron, second look',
    'sertraline 150 mg for 10 weeks, no response',
    'BP 152/94 on 11/25/2026, repeated 148/90',
    'PHQ-9 19 on 2026-11-25, MADRS 28',
    'ECT course of 12 sessions in 2019; last seen 10/02/2026',
    'Trial ended 2026-03-16, started 2026-01-05',
    'patient 45-year-old, stable',
    'patient 45yo with chart 150mg note',
    'record 2026, chart 2019',
    '988 given; call 911 in an emergency',
    'phone visit at 10:30',
    'cell count normal, mobile crisis team informed',
    'Child-Pugh A, eGFR 60-89',
    'Asked for records 3 times; account of events consistent',
    'misses doses; Miss rate low',
    'ratio 1:2, 0.5 mg/kg over 40 minutes, 56 mg then 84 mg',
    'Dose 300-450-600 mg over time',
    'STAR*D step 3, remission 13.0%',
    'NNT 10, 95% CI 5-20, n = 1234',
    'MSE: guarded. Mr. unclear',
    '',
  ])('%s', (text) => expect(kinds(text)).toEqual([]))
})

test('law: what is found in any text lies within it', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: fc.constantFrom('Mr. ', 'A', 'b', '1', '-', ' ', '@', '.', '+', '/'), maxLength: 400 })), (text) => {
      const found = identifiersIn(text, 'label')
      return found.every(({ from, to }) => from >= 0 && to <= text.length && from < to)
    }),
  )
})

/** A pattern with sets and escapes as one letter each, so that what is left of `+`, `*`, `{}` and `()` is its shape. */
const shapeOf = ({ source }: RegExp): string => source.replaceAll(/\\[pP]\{[^}]*\}|\\./g, 'x').replaceAll(/\[[^\]]*\]/g, 'x')
const innermost = /\((?:\?(?:[:=!]|<[=!]))?([^()]*)\)(\?|\{[^}]*\}|[*+])?/
const repeats = /[*+]|\{\d+(?:,\d*)?\}/

/** Whether somewhere a repetition has no end, or stands within another. A group that may be absent is no repetition. */
function mayRunAway(shape: string): boolean {
  if (/[*+]|\{\d+,\}/.test(shape)) return true
  const group = innermost.exec(shape)
  if (group === null) return false
  const [whole, inner = '', many = ''] = group
  if (repeats.test(inner) && many.startsWith('{')) return true
  return mayRunAway(shape.replace(whole, repeats.test(inner) ? 'x{1,2}' : 'x'))
}

test('no pattern takes more steps at a place for a longer text: every repetition has an end, and none stands within another', () => {
  expect(patternsOf('label').filter(([, pattern]) => mayRunAway(shapeOf(pattern))).map(([, { source }]) => source)).toEqual([])
  for (const runs of [/a+/, /[a-z]*b/, /a{2,}/, /(?:a{1,3}b){1,9}/, /(?:(?:a{1,3}) ?b){2}/]) expect([runs.source, mayRunAway(shapeOf(runs))]).toEqual([runs.source, true])
  for (const ends of [/[a+*]{1,9}\+/, /(?:a{1,3})?b/, /(?:a|b){1,3}/, /\(a\{1,\}\)/]) expect([ends.source, mayRunAway(shapeOf(ends))]).toEqual([ends.source, false])
})
