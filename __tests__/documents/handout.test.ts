import { basePerson, exampleDay } from '@/lib/clinical/base-person'
import { handout, type Handout, type HandoutText } from '@/lib/documents/handout'
import { otherWays } from '@/lib/documents/handout/other-ways'
import { isCitationId } from '@/lib/evidence/cite'
import { assess } from '@/lib/guidance/assess'
import { readingGrade } from '../support/reading-grade'

/** Every text of a handout, in its order. */
const handoutTexts = ({ rows }: Handout): readonly HandoutText[] => rows.flatMap(({ texts }) => texts)

const asOf = `${exampleDay}T10:00`
const whole = handout(assess(basePerson, asOf))
const texts = handoutTexts(whole)

test('reads at grade 8 or below, text by text', () => {
  expect(texts.filter(({ says }) => readingGrade(says) > 8)).toEqual([])
  expect(readingGrade(texts.map(({ says }) => says).join(' '))).toBeLessThanOrEqual(8)
})

test('gives every number of people out of 100', () => {
  const numbers = texts.flatMap(({ says }) => says.match(/\d+(?:\.\d+)?%|\d+ (?:out of|in) \d+|\d+ of (?!100\b)\d+/g) ?? [])
  expect(numbers).toEqual([])
})

test('gives the alternatives the same room, each with two sentences that rest on evidence', () => {
  expect(otherWays.map(({ id }) => id)).toEqual(assess(basePerson, asOf).alternatives.map(({ id }) => id))
  expect(otherWays.flatMap(({ says }) => says.flatMap(({ from }) => from)).filter((id) => !isCitationId(id))).toEqual([])
  expect(otherWays.filter(({ says }) => says.some(({ from }) => from.length === 0))).toEqual([])
})

test('names no verdict and nothing of the person', () => {
  const said = texts.map(({ says }) => says).join(' ')
  expect(said).not.toMatch(/worth discussing|discuss with care|not supported|other steps|recommended|eligible|candidate|\bsafe\b(?! )|sertraline|45/i)
  expect(handout(assess({ ...basePerson, age: 80 }, asOf))).toEqual(whole)
})

test('who prints it hears where an option is not supported; the handout itself stays the same', () => {
  const aneurysm = { ...basePerson, aneurysm: 'yes' } as const
  const { unfit, ...printed } = handout(assess(aneurysm, asOf))
  expect(unfit).toMatch(/^Not supported by the guidance: esketamine nasal spray.*\. The handout describes both options alike\. Change the words/)
  expect(printed).toEqual(whole)
  expect(handout(assess({ ...aneurysm, ideation: 'plan-intent', safetySteps: [] }, asOf)).unfit).toBeUndefined()
})

test('is about safety alone while the options are held', () => {
  const held = handout(assess({ ...basePerson, ideation: 'plan-intent', safetySteps: [] }, asOf))
  expect(held.rows.map(({ title }) => title)).toEqual(['What we talked about', 'What comes first', 'What we will do next'])
  expect(held.crisis).toContain('988')
})

test('while held it does not say that ways to treat were talked about', () => {
  const told = (changed: object): string => handoutTexts(handout(assess({ ...basePerson, ...changed }, asOf)))[0]?.says ?? ''
  expect(told({ chestPain: 'yes' })).toBe('Today we talk first about what is below. You can ask about any of this again.')
  expect(told({})).toContain('We talked about ways to treat depression')
  expect(readingGrade(told({ chestPain: 'yes' }))).toBeLessThanOrEqual(8)
})

test('while held it speaks of what comes first, by its cause', () => {
  const medical = handoutTexts(handout(assess({ ...basePerson, chestPain: 'yes' }, asOf))).map(({ says }) => says)
  expect(medical).toContain('First you need medical care, now. The rest can wait.')
  expect(medical.join(' ')).not.toMatch(/keep you safe/)
})

test('each text has an id of its own', () => {
  expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length)
})

test('while safety leads without holding the options, what comes first still stands first', () => {
  const led = handout(assess({ ...basePerson, ideation: 'plan-intent', safetySteps: ['plan'] }, asOf))
  expect(led.rows.map(({ title }) => title).slice(0, 3)).toEqual(['What we talked about', 'What comes first', 'How it is given'])
})
