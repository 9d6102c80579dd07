import { evidenceRecord } from '@/lib/evidence/records'
import { coveragePolicies } from '@/lib/evidence/records/coverage-policies'
import { gapTable, standings } from '@/lib/documents/packet/gap-table'
import { askedFor, coverageOnly, type Profile } from '@/lib/documents/packet/profile'
import { profiles } from '@/lib/documents/packet/profiles'
import { byHand, uses, type Use } from '@/lib/documents/packet/requirement'
import { sayRequirement } from '@/lib/documents/packet/say-requirement'
import { groundOf } from '../../support/packet-examples'

const allUses = Object.keys(uses) as Use[]
const named = (id: string): Profile => profiles.find((one) => one.id === id) ?? profiles[0]

const texts = [
  coverageOnly({}),
  coverageOnly({ citation: 'payer-common-pattern' }),
  ...Object.values(standings),
  ...Object.values(uses),
  ...Object.values(byHand).flatMap(({ asks, says }) => [asks, says]),
  ...profiles.flatMap((one) => [one.name, one.edition, ...one.grants, ...(one.notes ?? []), ...one.notConfirmed, ...one.requirements.map(sayRequirement)]),
]

describe('the plans', () => {
  test('are those of the records, each cited once, and the pattern they share', () => {
    expect(profiles.map(({ citation }) => citation).toSorted()).toEqual([...coveragePolicies.map(({ id }) => id), 'payer-common-pattern'].toSorted())
    expect(new Set(profiles.map(({ id }) => id)).size).toBe(profiles.length)
  })

  test('are rules of an insurer, all but the pattern they share, which is no text of any', () => {
    expect(profiles.filter((one) => coverageOnly(one).startsWith('This is a coverage rule of an insurer.')).map(({ id }) => id)).toEqual(profiles.map(({ id }) => id).filter((id) => id !== 'shared-pattern'))
    expect(coverageOnly(named('shared-pattern'))).toBe('This is what several policies ask in common. It is not a clinical rule and no insurer’s own text, and the guidance does not read it.')
  })

  test.each(profiles.map((one) => [one.name, one] as const))('%s says its date or edition, when it was read, and what was not confirmed', (_, { edition, read, citation, notConfirmed }) => {
    expect(edition).toMatch(/^(date not stated|effective .* \d{4})$/)
    expect(read).toBe(citation === undefined ? '' : evidenceRecord(citation).lastRead)
    expect(notConfirmed.length).toBeGreaterThan(0)
  })

  test('are written in sentences of at most 20 words, and claim nothing', () => {
    const long = texts.flatMap((text) => text.split(/(?<=[.?!])\s+/)).filter((sentence) => sentence.split(/\s+/).length > 20)
    expect(long).toEqual([])
    expect(texts.filter((text) => /\b(?:must|prescribe|safe|recommended|eligible|candidates?)\b|[<>≤≥]/i.test(text))).toEqual([])
  })

  test.each(profiles.flatMap((one) => allUses.map((use) => [one.name, use, one] as const)))('%s, %s: every line of the base person stands somewhere, and says what it asks', (_, use, one) => {
    const rows = gapTable(one, use, groundOf())
    expect(rows).toHaveLength(askedFor(one, use).length)
    expect(rows.filter(({ asks, standing, shows }) => asks === '' || !(standing in standings) || (standing === 'met' && shows === ''))).toEqual([])
  })
})

describe('the figures of the records', () => {
  test.each<[string, string]>([
    ['cigna', 'At least 2 failed antidepressants from at least 2 classes. Each for at least 6 weeks, at least at the usual minimum dose. In the current episode. Failed: improvement of at most 25%.'],
    ['carefirst', 'At least 2 failed antidepressants from at least 2 classes. Each for at least 8 weeks, at the highest dose tolerated. Within the last 5 years.'],
    ['carefirst', 'At least 1 failed augmentation. Each for at least 8 weeks. Or an evidence-based psychotherapy in this episode.'],
    ['bcbs-north-dakota', 'At least 2 failed antidepressants.'],
    ['qualchoice', 'PHQ-9 at least 16, within 4 weeks.'],
    ['qualchoice', 'Age 18 to 64.'],
    ['qualchoice', 'At least 2 failed augmentations. Each for more than 4 weeks.'],
    ['evicore', 'At least 2 failed antidepressants from at least 2 classes. Each for at least 6 weeks.'],
    ['hcsc', 'MADRS at least 28, or HAM-D17 at least 17, or PHQ-9 at least 15, or QIDS-SR16 at least 16.'],
    ['western-health', 'At least 2 failed antidepressants. Each for at least 4 weeks.'],
  ])('%s: %s', (id, says) => expect(named(id).requirements.map(sayRequirement)).toContain(says))

  test('one person meets them differently', () => {
    const told = (id: string): readonly string[] => gapTable(named(id), 'trd', groundOf()).map(({ standing }) => standing)
    expect(told('cigna')).toEqual(['met', 'met', 'met', 'missing', 'missing'])
    expect(told('carefirst')).toEqual(['met', 'not-shown', 'not-shown', 'not-shown', 'met', 'missing', 'not-shown'])
    expect(told('qualchoice')).toEqual(['met', 'met', 'met', 'not-shown', 'met', 'missing'])
    expect(told('hcsc')).toEqual(['met', 'met', 'met'])
    expect(told('unitedhealthcare')).toEqual([])
  })

  test.each(['carefirst', 'hcsc', 'bcbs-north-dakota', 'western-health'])('%s is read for one use only, and says so', (id) => {
    expect(askedFor(named(id), 'mdsi')).toEqual([])
    expect(named(id).notConfirmed).toContain('What it asks for in acute suicidal thoughts was not read.')
  })
})
