import { demoCases } from '@/bin/demo/cases'
import { exampleDay } from '@/lib/clinical/base-person'
import { buildPacket, completeness, openFields, packetPartIds, type Completeness } from '@/lib/documents/packet/packet'
import { packetGround } from '@/lib/documents/packet/packet-ground'
import { assess } from '@/lib/guidance/assess'

/** What is shown of a demo case as its psychiatrist opens it. */
function packetOf(label: string) {
  const answers = demoCases(exampleDay).find((one) => one.label === label)?.answers ?? {}
  const ground = packetGround(assess(answers, exampleDay), answers, { label, psychiatrists: ['Dr. Ada Example (synthetic)'] })
  return buildPacket(ground, ground.use, {})
}

/** Lines that nobody was asked about, by demo case. A case that was only begun lacks all of them. */
const missing: Readonly<Record<string, readonly string[]>> = {
  'Blue heron (synthetic)': [],
  'Grey owl (synthetic)': [],
  'Marsh wren (synthetic)': [],
  'Red kite (synthetic)': [],
  'Tree swift (synthetic)': ['Safety steps done'],
  'Sand plover (synthetic)': ['Drug not known: dates'],
}
const begun = 'Reed warbler (synthetic)'

describe('the packets of the demo cases', () => {
  test('are all looked at', () => expect(demoCases(exampleDay).map(({ label }) => label)).toEqual([...Object.keys(missing), begun]))

  test.each(Object.entries(missing))('%s: at least 95% of its lines are told, or asked and not known; the others are named', (label, expected) => {
    const found = completeness(packetOf(label))
    expect(found.missing).toEqual(expected)
    expect(found.share).toBeGreaterThanOrEqual(0.95)
    expect(found.answered + found.missing.length).toBe(found.lines)
  })

  test('together they have 2 lines of 378 that nobody was asked about', () => {
    const all = Object.keys(missing).map((label): Completeness => completeness(packetOf(label)))
    const sum = (count: (one: Completeness) => number): number => all.reduce((total, one) => total + count(one), 0)
    expect([sum((one) => one.lines - one.answered), sum((one) => one.lines)]).toEqual([2, 378])
  })

  test('a case that was only begun names every line but its label and its psychiatrist', () => {
    const packet = packetOf(begun)
    const lines = packetPartIds.flatMap((part) => packet.parts[part].map(({ label }) => label))
    expect(completeness(packet).missing).toEqual(lines.filter((label) => label !== 'Case' && label !== 'Psychiatrist'))
  })

  test('what is asked and not known counts as answered, and is named', () => {
    expect(openFields(packetOf('Sand plover (synthetic)'))['not-known'].map(({ label }) => label)).toEqual([
      ...['highest dose', 'weeks', 'taken', 'response', 'why stopped'].map((cell) => `Drug not known: ${cell}`),
      'Blood pressure, seated',
      'Hypertension',
    ])
  })
})
