import type { Answers } from '@/lib/clinical/answers'
import type { Score } from '@/lib/clinical/instruments'
import { read } from '@/lib/clinical/reading'
import { placeOf, severityClass, variables } from '@/lib/clinical/variables'

const today = '2026-05-01'
const views = ['mild', 'moderate', 'severe', 'not-formed'] as const
const scales = ['none', 'mild', 'below-trial-entry', 'at-trial-entry'] as const
const severity = (answers: Answers) => read(answers, today).variables[placeOf('severity')]
const classes = (some: readonly (typeof views)[number][], scale: readonly (typeof scales)[number][]): readonly number[] => some.flatMap((view) => scale.map((one) => severityClass(view, one)))
const madrs = (total: number, rest: Partial<Score> = {}): Answers['scores'] => [{ instrument: 'madrs', total, date: today, ...rest }]
/** Every class but that of no view and no scale. */
const any = classes(views, scales).filter((index) => index !== severityClass('not-formed', 'none'))

describe('severity', () => {
  test('not asked may be anything but neither view nor scale, and holds a verdict up', () => {
    expect(severity({})).toMatchObject({ standing: 'not-asked', role: 'holding', seen: 'current severity: not asked yet' })
    expect(severity({})?.allowed).toEqual(any)
    expect(severity({})?.follow).toEqual(classes(['mild', 'moderate', 'severe'], ['none']))
  })

  test('not known is told apart from not asked', () => {
    expect(severity({ severityView: 'not-known' })?.standing).toBe('not-known')
    expect(severity({ severityView: 'not-known', scores: 'not-known' })?.standing).toBe('not-known')
    expect(severity({ scores: 'not-known' })?.standing).toBe('part-known')
    expect(severity({ severityView: 'not-formed' })?.standing).toBe('part-known')
    expect(severity({ severityView: 'not-known', scores: [] })?.standing).toBe('part-known')
  })

  test.each(['mild', 'moderate', 'severe'] as const)('a view that it is %s is followed, whatever a scale would read', (severityView) => {
    const reading = severity({ severityView })
    expect(reading).toMatchObject({ standing: 'part-known', role: 'access' })
    expect(reading?.allowed).toEqual(classes([severityView], scales))
    expect(reading?.follow).toEqual([severityClass(severityView, 'none')])
    expect(severity({ severityView, scores: [] })).toMatchObject({ standing: 'known', allowed: [severityClass(severityView, 'none')], role: 'access' })
  })

  test('the scale stands beside a view, in words', () => {
    expect(severity({ severityView: 'severe', scores: madrs(19) })).toMatchObject({
      standing: 'known',
      allowed: [severityClass('severe', 'mild')],
      follow: [severityClass('severe', 'mild')],
      seen: expect.stringMatching(/; MADRS 19 \(mild\)$/),
      facts: [{ possible: ['severe'] }, { possible: ['mild'], seen: 'MADRS 19 (mild)' }],
    })
  })

  test.each([
    [19, 'mild'],
    [20, 'below-trial-entry'],
    [27, 'below-trial-entry'],
    [28, 'at-trial-entry'],
  ] as const)('without a view, a MADRS of %d reads %s', (total, scale) => {
    expect(severity({ severityView: 'not-formed', scores: madrs(total) })).toMatchObject({
      standing: 'known',
      allowed: [severityClass('not-formed', scale)],
      follow: [severityClass('not-formed', scale)],
      role: 'access',
      seen: expect.stringMatching(/^no view of severity formed; MADRS/),
    })
    const unasked = severity({ scores: madrs(total) })
    expect(unasked?.allowed).toEqual(classes(views, [scale]))
    expect(unasked?.follow).toEqual([severityClass('not-formed', scale)])
    expect(unasked?.seen).toMatch(/^severity: not known; MADRS/)
  })

  test('no view formed and no scale leaves it open', () => {
    const reading = severity({ severityView: 'not-formed' })
    expect(reading?.role).toBe('holding')
    expect(reading?.allowed).toEqual(any)
    const none = severity({ severityView: 'not-formed', scores: [] })
    expect(none?.allowed).toEqual(classes(['mild', 'moderate', 'severe'], ['none']))
    expect(none?.facts?.[0]).toMatchObject({ possible: views, seen: 'no view of severity formed' })
    expect(none?.facts?.[1]).toMatchObject({ possible: ['none'], seen: 'no current rating scale' })
  })

  test('an old score is set aside and may read in any way today', () => {
    const old: Answers = { severityView: 'moderate', scores: madrs(30, { date: '2026-04-02' }) }
    expect(read(old, today).stale).toEqual([{ item: 'scores', field: 'scores.0.date', date: '2026-04-02', why: 'A score counts for 4 weeks.' }])
    expect(severity(old)?.allowed).toEqual(classes(['moderate'], scales))
    expect(read({ scores: madrs(30, { date: '2026-04-03' }) }, today).stale).toEqual([])
  })

  test('an impossible score is refused by its row, and may read in any way', () => {
    const scores: Answers['scores'] = [{ instrument: 'phq-9', total: 12, date: today }, { instrument: 'madrs', total: 61, date: today }]
    expect(read({ scores }, today).refused).toMatchObject([{ item: 'scores', field: 'scores.1.total', value: 61 }])
    expect(severity({ scores })).toMatchObject({ standing: 'refused' })
    expect(severity({ scores })?.allowed).toEqual(any)
    const alone = severity({ scores: madrs(61) })
    expect(alone?.follow).toEqual(any)
    expect(severity({ severityView: 'severe', scores: madrs(61) })).toMatchObject({ standing: 'refused', follow: [severityClass('severe', 'none')] })
  })

  test('a scale that is not in the list reads as none that is current', () => {
    expect(severity({ severityView: 'moderate', scores: [{ instrument: 'other', total: 40, date: today }] })).toMatchObject({ allowed: classes(['moderate'], scales) })
  })

  test('facts that read alike have one number, and others another', () => {
    const numbers = (answers: Answers): readonly (number | undefined)[] => severity(answers)?.facts?.map(({ fixed }) => fixed) ?? []
    const kinds: readonly Answers[] = [{}, { severityView: 'not-formed' }, ...(['mild', 'moderate', 'severe'] as const).map((severityView) => ({ severityView }))]
    expect(new Set(kinds.map((answers) => numbers(answers)[0])).size).toBe(kinds.length)
    expect(numbers({ severityView: 'not-formed', scores: madrs(30) })[0]).not.toBe(numbers({ severityView: 'not-formed' })[0])
    expect(numbers({})[1]).not.toBe(numbers({ scores: [] })[1])
    expect(numbers({ scores: madrs(30) })[1]).toBeUndefined()
  })
})

test('every class of severity is a view beside a scale', () => {
  const all = views.flatMap((severityView) => scales.map((scale) => ({ severityView, scale })))
  expect(variables[placeOf('severity')]?.classes).toEqual(all)
  expect(all.map(({ severityView, scale }) => severityClass(severityView, scale))).toEqual(all.map((_, i) => i))
})
