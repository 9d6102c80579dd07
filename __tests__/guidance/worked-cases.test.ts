import { options, type Option } from '@/lib/clinical/rule'
import type { CitationId } from '@/lib/evidence/cite'
import { assess } from '@/lib/guidance/assess'
import type { Assessment, Finding } from '@/lib/guidance/assessment'
import { rules, type RuleId } from '@/lib/rules'
import { topics } from './cases/topics'
import { answersOf, dayOf, type WorkedCase } from './cases/worked-case'

const every = Object.values(topics).flat()
const assessed = new Map<WorkedCase, Assessment>()

/** Rules without a line in the clinical logic; their own examples work them. A new rule gets a worked case above, or a line there first. */
const beyondTheLogic: readonly RuleId[] = [
  ...(['psychiatric/esketamine-incomplete', 'psychiatric/infusions-incomplete', 'psychiatric/infusions-no-benefit-earlier'] as const),
  ...(['psychiatric/lawful-consent-by-another', 'organs/eye-pressure-treated', 'substances/untreated-cannabis-use-disorder'] as const),
  ...(['substances/dissociative-use', 'access/cannot-come-twice-weekly'] as const),
]

/** The records whose word stands beside an option as long as it stays in question. */
const beside = {
  esketamine: [
    ...(['esk-supervised-only', 'esk-bp-after-dose', 'esk-2h-monitoring', 'esk-no-driving', 'esk-boxed-warning', 'esk-respiratory-depression'] as const),
    ...(['esk-evaluate-week4', 'trial-escape-trd', 'trial-transform-2', 'trial-janik-2025', 'trial-transform-1', 'trial-transform-3', 'trial-japan-2b-negative'] as const),
  ],
  racemic: ['rac-emergence-monitoring', 'rac-repeat-dosing', 'rac-onset-duration', 'rac-fda-compounded-2023', 'trial-elekt-d', 'trial-ketect-2022', 'trial-karma-dep-2'],
} as const satisfies Record<Option, readonly CitationId[]>

const findingsOf = ({ options: { esketamine, racemic } }: Assessment): readonly Finding[] => [...esketamine.findings, ...racemic.findings]
const wordsOf = (finding: Finding): string => [finding.title, finding.says, finding.step, finding.instead, ...finding.seen].join(' ')
const found = (assessment: Assessment, rule: string): string =>
  findingsOf(assessment)
    .filter((finding) => finding.rule === rule)
    .map(wordsOf)
    .join(' ')

/** Everything a reader of the screen is told. */
function told({ options: { esketamine, racemic }, safety, said, thresholds, alternatives, gaps, contradictions }: Assessment): string {
  const statements = [esketamine, racemic].flatMap((option) => [...option.steps, ...option.goingAhead, ...option.cautions, ...option.routes].map(({ says }) => says))
  const shown = [...statements, ...safety.flatMap((lead) => [lead.title, ...lead.steps.map(({ says }) => says)]), ...said.map(({ says }) => says)]
  const rows = [...thresholds.depends, ...thresholds.trials.flatMap((trial) => [trial.says, trial.word, ...trial.reasons]), ...alternatives.map(({ says }) => says)]
  const asked = [...gaps.flatMap(({ ask, why, missing }) => [ask, why, ...(missing ?? [])]), ...contradictions.flatMap(({ says, ask }) => [says, ask])]
  return [esketamine.says, racemic.says, ...shown, ...rows, ...asked].join('\n')
}

const whole = (assessment: Assessment): string => `${told(assessment)}\n${findingsOf(assessment).map(wordsOf).join('\n')}`
const stepsOf = (assessment: Assessment, option: Option): string => assessment.options[option].steps.map(({ says }) => says).join(' ')

function checkQuestions(one: WorkedCase, { gaps }: Assessment): void {
  const asked = gaps.map(({ variable }) => variable)
  if (one.asksFirst !== undefined) expect(asked[0]).toBe(one.asksFirst)
  if (one.asksOnly !== undefined) expect(asked.toSorted()).toEqual([...one.asksOnly].toSorted())
  if (one.asks !== undefined) expect(asked).toEqual(expect.arrayContaining([...one.asks]))
  for (const id of one.asksNot ?? []) expect(asked).not.toContain(id)
}

function checkWords(one: WorkedCase, assessment: Assessment): void {
  for (const [rule, words] of Object.entries(one.finds ?? {})) expect({ rule, words: found(assessment, rule) }).toEqual({ rule, words: expect.stringMatching(words) })
  for (const rule of one.findsNot ?? []) expect(findingsOf(assessment).map((finding) => finding.rule)).not.toContain(rule)
  const cited = findingsOf(assessment).flatMap(({ citations }) => citations)
  expect(cited).toEqual(expect.arrayContaining([...(one.cites ?? [])]))
  if (one.step !== undefined) for (const option of options) expect(stepsOf(assessment, option)).toMatch(one.step)
  for (const words of one.tells ?? []) expect(whole(assessment)).toMatch(words)
  for (const words of one.neverTells ?? []) expect(findingsOf(assessment).map(wordsOf).join('\n')).not.toMatch(words)
}

function checkCount(one: WorkedCase, { thresholds }: Assessment): void {
  const usual = thresholds.counts.find(({ weeks, table }) => weeks === 6 && table.includes('default'))
  if (one.adequate !== undefined) expect(usual?.count).toEqual({ low: one.adequate[0], high: one.adequate[1] })
  if (one.depends === undefined) return
  const depends = thresholds.depends.join('\n')
  if (one.depends.length === 0) expect(depends).toBe('')
  for (const words of one.depends) expect(depends).toMatch(words)
}

function checkRefusals(one: WorkedCase, { refused, doubts, stale, contradictions }: Assessment): void {
  const bounds = Object.fromEntries(refused.map(({ field, bound }) => [field, bound]))
  if (one.refused !== undefined) expect(bounds).toEqual(Object.fromEntries(Object.entries(one.refused).map(([field, bound]) => [field, expect.stringMatching(bound)])))
  if (one.doubts !== undefined) expect(doubts.map(({ field }) => field)).toEqual(one.doubts)
  if (one.stale !== undefined) expect(stale.map(({ field }) => field)).toEqual(one.stale)
  if (one.contradictions !== undefined) expect(contradictions).toHaveLength(one.contradictions)
}

function checkCase(one: WorkedCase, assessment: Assessment): void {
  const { esketamine, racemic } = assessment.options
  expect({ esketamine: esketamine.verdict, racemic: racemic.verdict }).toEqual({ esketamine: one.esketamine, racemic: one.racemic })
  const first = one.safety !== undefined
  expect({ safetyFirst: assessment.safetyFirst, held: assessment.held }).toEqual({ safetyFirst: first, held: first && one.released !== true })
  expect(assessment.safety.map(({ cause }) => cause).toSorted()).toEqual([...(one.safety ?? [])].toSorted())
  for (const option of options) {
    const standing = Object.fromEntries(assessment.options[option].routes.map((route) => [route.id, route.standing]))
    expect(standing).toMatchObject(one.routes?.[option] ?? {})
    if (one.tiers?.[option] !== undefined) expect(assessment.options[option].findings[0]?.tier).toBe(one.tiers[option])
  }
  checkCount(one, assessment)
  checkQuestions(one, assessment)
  checkRefusals(one, assessment)
  checkWords(one, assessment)
}

/** Assessed once, by the first test that asks. */
const of = (one: WorkedCase): Assessment => {
  const assessment = assessed.get(one) ?? assess(answersOf(one), dayOf(one))
  assessed.set(one, assessment)
  return assessment
}

describe.each(Object.entries(topics))('%s', (_, cases) => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => checkCase(one, of(one)))
})

describe('every worked case', () => {
  test('has a name of its own', () => {
    expect(new Set(every.map(({ name }) => name)).size).toBe(every.length)
  })

  test.each(options)('%s: each verdict is reached by some case', (option) => {
    const reached = new Set(every.map((one) => of(one).options[option].verdict))
    const wanted = ['discuss-with-care', 'other-steps-first', 'not-supported', 'cannot-tell', ...(option === 'esketamine' ? ['discuss'] : [])]
    expect([...reached].toSorted()).toEqual(wanted.toSorted())
  })

  test.each(every.map((one) => [one.name, one] as const))('says what is always said: %s', (_name, one) => {
    const assessment = of(one)
    const { esketamine, racemic } = assessment.options
    for (const option of options) {
      const { verdict, goingAhead } = assessment.options[option]
      const going = verdict !== 'not-supported' && verdict !== 'cannot-tell'
      const cited = goingAhead.flatMap(({ citations }) => citations)
      expect(cited).toEqual(going ? expect.arrayContaining([...beside[option]]) : [])
    }
    const alwaysSaid = assessment.said.flatMap((statement) => statement.rules)
    expect(alwaysSaid).toEqual(expect.arrayContaining(['always/racemic-off-label', 'always/not-for-emergencies', 'always/options-not-ranked', 'always/logic-not-validated']))
    expect(assessment.alternatives.map(({ id }) => id)).toEqual(['oral', 'augmentation', 'psychotherapy', 'ect', 'tms'])
    const thoughts = ['passive', 'active', 'active-method', 'plan', 'intent', 'plan-intent'].includes(answersOf(one).ideation ?? 'none')
    if (thoughts) expect(whole(assessment)).toMatch(/neither is shown to prevent suicide|neither drug is shown to prevent suicide/i)
    const open = esketamine.verdict === 'discuss' || esketamine.verdict === 'discuss-with-care'
    if (open && esketamine.routes.some(({ standing }) => standing === 'met')) expect([...racemic.goingAhead, ...racemic.findings].flatMap((statement) => statement.rules)).toContain('always/approved-option-exists')
  })

  test.each(every.map((one) => [one.name, one] as const))('names the way on: %s', (_name, one) => {
    const { options: found, gaps, safetyFirst } = of(one)
    if (safetyFirst) expect(found.esketamine.verdict).not.toBe('discuss')
    for (const option of options) {
      const { verdict, steps, findings } = found[option]
      if (verdict === 'other-steps-first') expect(steps).not.toEqual([])
      if (verdict === 'cannot-tell') expect(gaps.filter(({ concerns }) => concerns.includes(option))).not.toEqual([])
      if (verdict === 'not-supported') expect(findings[0]?.instead ?? '').not.toBe('')
      if (verdict === 'discuss-with-care') expect([...findings.filter(({ effect }) => effect === 'with-care'), ...gaps]).not.toEqual([])
    }
  })

  test.each(every.map((one) => [one.name, one] as const))('hangs on no order of trials: %s', (_name, one) => {
    const answers = answersOf(one)
    const reversed = answers.trials === undefined || answers.trials === 'not-known' ? answers : { ...answers, trials: answers.trials.toReversed() }
    const verdicts = ({ options: { esketamine, racemic } }: Assessment): readonly string[] => [esketamine.verdict, racemic.verdict]
    expect(verdicts(assess(reversed, dayOf(one)))).toEqual(verdicts(of(one)))
  })

  test('together they make every rule hold that the clinical logic has a line for', () => {
    const held = new Set(every.flatMap((one) => findingsOf(of(one)).map(({ rule }) => rule)))
    const silent = rules.filter(({ id, occasion }) => occasion === undefined && !held.has(id)).map(({ id }) => id)
    expect(silent.toSorted()).toEqual(beyondTheLogic.toSorted())
  })
})
