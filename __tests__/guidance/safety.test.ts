import type { Answers } from '@/lib/clinical/answers'
import { basePerson, exampleDay } from '@/lib/clinical/base-person'
import { read } from '@/lib/clinical/reading'
import { consideredIn } from '@/lib/guidance/decide'
import { isHeld, safetyLeads } from '@/lib/guidance/safety'
import { leading, ruleStates, safetyComesFirst } from '@/lib/guidance/states'
import { rules } from '@/lib/rules'
import { safetyMessages } from '@/lib/rules/safety/leads'

function led(given: Answers) {
  const answers: Answers = { ...basePerson, ...given }
  const reading = read(answers, exampleDay)
  const states = ruleStates(reading, consideredIn(reading))
  return safetyLeads(leading(reading, states), states, answers)
}

const plan: Answers = { ideation: 'plan-intent', riskView: 'high' }
const remoteSteps = (['suicidal-risk', 'medical-sign'] as const).map((cause) => safetyMessages[cause].steps.filter((step) => 'remoteOnly' in step).length)

describe('what leads the screen', () => {
  test('nothing leads for the base person', () => {
    expect(led({})).toEqual([])
  })

  test('one message for each cause, in the order of the rules, with the rules that hold behind every step', () => {
    const both = led({ ...plan, chestPain: 'yes' })
    expect(both.map(({ cause }) => cause).toSorted()).toEqual(['medical-sign', 'suicidal-risk'])
    const order = rules.flatMap((rule) => (rule.leads === undefined ? [] : [rule.leads]))
    expect(both.map(({ cause }) => order.indexOf(cause))).toEqual(both.map(({ cause }) => order.indexOf(cause)).toSorted((a, b) => a - b))
    for (const { cause, title, steps } of both) {
      expect(title).toBe(safetyMessages[cause].title)
      expect(steps.map(({ id }) => id)).toEqual(steps.map((_, i) => `safety/${cause}#${i + 1}`))
      for (const step of steps) {
        expect(step.rules.length).toBeGreaterThan(0)
        expect(step.rules.map((id) => rules.find((rule) => rule.id === id)?.leads)).toEqual(step.rules.map(() => cause))
        expect(step.citations).toEqual(safetyMessages[cause].steps.find(({ says }) => says === step.says)?.because)
      }
    }
  })

  test('several rules of one cause stand behind one message', () => {
    const [one, ...others] = led({ ...plan, behavior: 'attempt', behaviorWhen: 'week' })
    expect(others).toEqual([])
    expect(one?.steps[0]?.rules.length).toBeGreaterThan(1)
  })

  test('a step for a remote consult is shown in a remote consult alone', () => {
    expect(remoteSteps).toEqual([1, 0])
    const stepsIn = (setting: Answers['setting']): number => led({ ...plan, setting })[0]?.steps.length ?? 0
    expect(stepsIn('remote')).toBe(safetyMessages['suicidal-risk'].steps.length)
    expect(stepsIn('outpatient')).toBe(safetyMessages['suicidal-risk'].steps.length - 1)
    expect(led({ chestPain: 'yes', setting: 'remote' })[0]?.steps).toHaveLength(safetyMessages['medical-sign'].steps.length)
  })

  test('whether safety comes first is told alike with traces and without', () => {
    for (const given of [{}, plan, { chestPain: 'yes' }, { ideation: 'not-known' }, { ideation: 'none', behavior: 'attempt', behaviorWhen: 'week' }] as const) {
      const reading = read({ ...basePerson, ...given }, exampleDay)
      expect(safetyComesFirst(reading, consideredIn(reading))).toBe(led(given).length > 0)
    }
  })
})

describe('the option cards', () => {
  const held = (leads: boolean, answers: Answers, asOf = exampleDay): boolean => isHeld(leads, { answers, asOf })

  test('are not held where safety does not come first', () => {
    expect(held(false, {})).toBe(false)
    expect(held(false, { safetySteps: ['none-yet'] })).toBe(false)
  })

  test('are held until some step is recorded', () => {
    expect(held(true, {})).toBe(true)
    expect(held(true, { safetySteps: 'not-known' })).toBe(true)
    expect(held(true, { safetySteps: [] })).toBe(true)
    expect(held(true, { safetySteps: ['none-yet'] })).toBe(true)
    expect(held(true, { assessmentDone: 'no' })).toBe(true)
    expect(held(true, { safetySteps: ['assessment'] })).toBe(false)
    expect(held(true, { safetySteps: ['none-yet', 'assessment'] })).toBe(true)
    expect(held(true, { assessmentDone: 'yes' })).toBe(false)
    expect(held(true, { safetySteps: ['assessment'], assessmentDone: 'not-known' })).toBe(false)
  })

  test('stay held by an assessment that is also answered as not done, and another step lets go of them', () => {
    expect(held(true, { safetySteps: ['assessment'], assessmentDone: 'no' })).toBe(true)
    expect(held(true, { safetySteps: ['assessment', 'plan'], assessmentDone: 'no' })).toBe(false)
  })

  test('are held anew once the steps are older than 24 hours', () => {
    for (const step of [{ safetySteps: ['plan'] }, { assessmentDone: 'yes' }] as const) {
      expect(held(true, { ...step, safetyAskedAt: `${exampleDay}T08:00` }, `${exampleDay}T20:00`)).toBe(false)
      expect(held(true, { ...step, safetyAskedAt: '2026-10-20T08:00' }, `${exampleDay}T20:00`)).toBe(true)
    }
  })
})
