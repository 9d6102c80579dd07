import fc from 'fast-check'
import type { Answers } from '@/lib/clinical/answers'
import { basePerson, exampleDay } from '@/lib/clinical/base-person'
import { read } from '@/lib/clinical/reading'
import { gapTable } from '@/lib/documents/packet/gap-table'
import { buildPacket } from '@/lib/documents/packet/packet'
import { packetGround } from '@/lib/documents/packet/packet-ground'
import { packetText } from '@/lib/documents/packet/packet-text'
import { profiles } from '@/lib/documents/packet/profiles'
import { scheduleFrom } from '@/lib/documents/packet/schedule'
import { assess } from '@/lib/guidance/assess'
import { realisticAnswers } from '../../support/answers-arbitrary'
import { SEED } from '../../support/law-runs'

function textOf(answers: Answers, { id = 'cigna', start = '' } = {}): string {
  const ground = packetGround(assess(answers, exampleDay), answers, { label: 'Blue heron', psychiatrists: ['Dr. Ada Quill'] })
  const profile = profiles.find((one) => one.id === id) ?? profiles[0]
  const rows = gapTable(profile, ground.use, { reading: read(answers, exampleDay), stated: {}, psychiatrists: ground.psychiatrists })
  return packetText({ ground, packet: buildPacket(ground, ground.use, {}), profile, rows, schedule: scheduleFrom(start, ground.use) })
}

describe('the packet as text', () => {
  const text = textOf(basePerson, { start: '2026-12-01' })
  const flat = text.replace(/\s+/g, ' ')

  test('begins with whom and when, and the version of what is known', () => {
    expect(text.split('\n')[0]).toBe('Prior-authorization packet: Blue heron')
    expect(flat).toContain('2026-11-25. rules ')
  })

  test('says of every line of the plan how it stands and what shows it', () => {
    expect(flat).toContain('[Met] Age 18 or over. - shows: 45 years old')
    expect(flat).toContain('[Missing] The state prescription register was checked.')
    expect(flat).toContain('It is not a clinical rule, and the guidance does not read it.')
    expect(flat).toContain('Policy: date not stated; read 2026-11.')
    expect(flat).toContain('Not confirmed: The date of the policy is not stated.')
  })

  test('keeps guidance apart from coverage', () => expect(text.indexOf('CLINICAL GUIDANCE, APART FROM COVERAGE')).toBeGreaterThan(text.indexOf('COVERAGE: CIGNA')))

  test('lists the visits only from a first day on', () => {
    expect(flat).toContain('Visit 12, week 8: 2027-01-19 Review of benefit after 4 weeks: 2026-12-29')
    expect(textOf(basePerson)).not.toContain('Visit 1')
  })

  test('says what a plan was not read for', () => expect(textOf(basePerson, { id: 'unitedhealthcare' })).toContain('What it asks for in this use was not read.'))

  test('tells no verdict while the options are held', () => {
    const held = textOf({ ...basePerson, ideation: 'plan-intent' })
    expect(held).toContain('Suicide safety comes first')
    expect(held).not.toContain('Esketamine nasal spray:')
  })
})

test('the same answers give the same bytes, in lines that every portal takes', () => {
  fc.assert(
    fc.property(realisticAnswers, fc.constantFrom(...profiles), (answers, { id }) => {
      const text = textOf(answers, { id })
      expect(textOf(Object.fromEntries(Object.entries(answers).reverse()), { id })).toBe(text)
      expect(text).toMatch(/^[ -~\n]+$/)
      expect(text).not.toMatch(/\b(?:must|prescribe|safe|recommended|eligible|candidates?)\b|[<>]/i)
      expect(Math.max(...text.split('\n').map((one) => one.length))).toBeLessThanOrEqual(78)
    }),
    { numRuns: 60, seed: SEED },
  )
})
