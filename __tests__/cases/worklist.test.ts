import fc from 'fast-check'
import { decodeCursor, encodeCursor, readWorklist, sorts, type Cursor } from '@/lib/cases/worklist'

const id = '11111111-1111-4111-8111-111111111111'
const cursor: Cursor = { sort: 'changed', direction: 'descending', key: '2026-11-25T09:30:00.000Z', id }
const plain = (text: string): string => Buffer.from(text).toString('base64url')

describe('a cursor', () => {
  test.each<Cursor>([cursor, { ...cursor, sort: 'created', direction: 'ascending' }, { sort: 'review', direction: 'ascending', key: '2026-12-23', id }, { sort: 'review', direction: 'ascending', key: null, id }, { ...cursor, key: null }])('%j comes back as it went', (one) => {
    expect(encodeCursor(one)).toMatch(/^[A-Za-z0-9_-]+$/)
    expect(decodeCursor(encodeCursor(one))).toEqual(one)
  })

  test.each([
    ['nothing', ''],
    ['a sort that does not exist', plain(`label d 2026-11-25T09:30:00.000Z ${id}`)],
    ['a sort of every object', plain(`toString d 2026-11-25T09:30:00.000Z ${id}`)],
    ['a direction that does not exist', plain(`changed x 2026-11-25T09:30:00.000Z ${id}`)],
    ['a day that does not exist', plain(`review a 2026-02-30 ${id}`)],
    ['a moment that does not exist', plain(`changed d 2026-11-25T25:30:00.000Z ${id}`)],
    ['a finer moment than is kept', plain(`changed d 2026-11-25T09:30:00.000123Z ${id}`)],
    ['no id', plain('changed d 2026-11-25T09:30:00.000Z')],
    ['an id that is none', plain("changed d 2026-11-25T09:30:00.000Z 1' OR '1'='1")],
    ['more than a cursor', plain(`changed d 2026-11-25T09:30:00.000Z ${id} more`)],
    ['other bits after the last byte', `${encodeCursor(cursor).slice(0, -1)}${String.fromCharCode(encodeCursor(cursor).charCodeAt(encodeCursor(cursor).length - 1) + 1)}`],
    ['padding', `${encodeCursor(cursor)}==`],
    ['other letters', '{"sort":"changed"}'],
    ['far too much', 'A'.repeat(5000)],
    ['bytes that are no text', 'gICAgA'],
  ])('%s is refused', (_, text) => expect(decodeCursor(text)).toBeUndefined())

  test('law: no text breaks it, and what is taken is the one way to write it', () => {
    const near = fc.tuple(fc.nat(encodeCursor(cursor).length - 1), fc.constantFrom('A', '-', '_', '')).map(([at, letter]) => `${encodeCursor(cursor).slice(0, at)}${letter}${encodeCursor(cursor).slice(at + 1)}`)
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.base64String(), near), (text) => {
        const found = decodeCursor(text)
        return found === undefined || encodeCursor(found) === text
      }),
      { numRuns: 2000 },
    )
  })
})

describe('what an address asks for', () => {
  test('nothing: what was last changed, first', () => {
    expect(readWorklist({})).toEqual({ ok: true, value: { filters: { whose: 'all' }, sort: 'changed', direction: 'descending' } })
  })

  test('filters, sort and page together', () => {
    const asked = { whose: 'assigned', stage: 'signed', safety: 'first', esketamine: 'discuss', racemic: 'not-supported', prior: 'sent', waits: 'review', sort: 'changed', direction: 'descending', after: encodeCursor(cursor) }
    expect(readWorklist(asked)).toEqual({
      ok: true,
      value: { filters: { whose: 'assigned', stage: 'signed', safetyFirst: true, esketamine: 'discuss', racemic: 'not-supported', prior: 'sent', waits: 'review' }, sort: 'changed', direction: 'descending', after: cursor },
    })
  })

  test.each(Object.keys(sorts))('%s sorts in its own direction', (sort) => {
    expect(readWorklist({ sort })).toMatchObject({ ok: true, value: { sort, direction: sort === 'review' ? 'ascending' : 'descending' } })
  })

  test.each([
    [{ sort: 'label' }, 'sort'],
    [{ sort: 'changed; DROP TABLE' }, 'sort'],
    [{ stage: 'constructor' }, 'stage'],
    [{ stage: ['open', 'signed'] }, 'stage'],
    [{ patient: 'Blue heron' }, 'query'],
    [{ __proto__x: 'a' }, 'query'],
    [{ toString: 'a' }, 'query'],
    [{ after: 'abc' }, 'after'],
    [{ after: encodeCursor(cursor), sort: 'created' }, 'after'],
    [{ after: encodeCursor(cursor), direction: 'ascending' }, 'after'],
  ])('%j is refused with its field', (asked, field) => {
    expect(readWorklist(asked)).toMatchObject({ ok: false, faults: [{ field }] })
  })
})
