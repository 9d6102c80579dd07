import type { Finding, Gap, Route } from '@/lib/guidance/assessment'
import type { Trace } from '@/lib/logic/trace'
import { sayVerdict } from '@/lib/guidance/sentence'

const finding = (changed: Partial<Finding>): Finding => ({
  id: 'topic/rule#esketamine',
  rule: 'topic/rule',
  title: 'The name of the rule',
  effect: 'with-care',
  tier: 'guideline',
  says: 'What the rule says',
  seen: [],
  rules: ['topic/rule'],
  citations: [],
  trace: { says: '', verdict: 'yes', parts: [] },
  ...changed,
})
const gap = (changed: Partial<Gap>): Gap => ({
  variable: 'psychosis',
  items: ['psychosis'],
  ask: 'Psychosis, now or ever',
  why: '',
  role: 'holding',
  standing: 'not-asked',
  concerns: ['esketamine', 'racemic'],
  ...changed,
})
const met: Route = { id: 'trd', standing: 'met', says: 'Treatment-resistant depression' }
const arguable: Route = { id: 'mdsi', standing: 'arguable', says: 'Major depression with thoughts' }
const notMet: Route = { id: 'acute', standing: 'not-met', says: 'Acute suicidality' }

type Ground = Parameters<typeof sayVerdict>[2]
const says = (verdict: Parameters<typeof sayVerdict>[0], ground: Partial<Ground> = {}): string => sayVerdict(verdict, 'esketamine', { findings: [], routes: [], gaps: [], afterSafety: false, leftOut: [], ...ground })

describe('the sentence of a verdict', () => {
  test('worth discussing names each route that is met, and no other', () => {
    const also: Route = { ...met, id: 'bipolar', says: 'ECT declined' }
    expect(says('discuss', { routes: [notMet, arguable, met] })).toMatch(/ Route: treatment-resistant depression\.$/)
    expect(says('discuss', { routes: [met, also] })).toMatch(/ Route: treatment-resistant depression; also ECT declined\.$/)
  })

  test('without a route that is met, the arguable one is named as such; without any, none', () => {
    expect(says('discuss-with-care', { routes: [notMet, arguable] })).toMatch(/ Arguable route: major depression with thoughts\.$/)
    expect(says('discuss-with-care', { routes: [notMet] })).not.toMatch(/route/i)
    expect(says('discuss', { routes: [{ ...met, standing: 'unknown' }] })).not.toMatch(/route/i)
  })

  test('with care names what weighs, each once, and leaves out what does not weigh', () => {
    const weighs = finding({ seen: ['Age 70'] })
    const other = finding({ effect: 'say', seen: ['Takes lithium'] })
    const said = says('discuss-with-care', { findings: [weighs, other, weighs, finding({ seen: ['pregnant', 'in the second trimester'] })] })
    expect(said).toMatch(/: age 70; pregnant; in the second trimester\.$/)
    expect(says('discuss-with-care', { findings: [other] })).not.toContain(':')
  })

  test('with care, while safety leads, its steps come before the talk', () => {
    expect(says('discuss-with-care', { afterSafety: true })).toMatch(/^Safety steps come first\. Then it can be raised\./)
    expect(says('discuss-with-care')).toMatch(/^It can be raised now\./)
  })

  test('what every adult with depression brings goes without saying, beside what this person brings', () => {
    const leaf = (fact: string, seen: string): Trace => ({ says: '', fact, verdict: 'yes', seen, parts: [] })
    const of = (...parts: readonly Trace[]): Finding => finding({ seen: parts.flatMap((part) => part.seen ?? []), trace: { says: 'all of', verdict: 'yes', parts } })
    expect(says('discuss-with-care', { findings: [of(leaf('problem', 'recurrent major depression'), leaf('age', 'age 45'), leaf('ideation', 'a plan'))] })).toMatch(/To weigh: a plan\.$/)
    expect(says('discuss-with-care', { findings: [of(leaf('age', 'age 70'))] })).toMatch(/To weigh: age 70\.$/)
  })

  test('not supported by no single rule tells what is left of the open question', () => {
    expect(says('not-supported', { leftOut: ['not major depression, unless …'] })).toMatch(/ From what is known: not major depression, unless …\. Instead: settle the diagnosis first\.$/)
  })

  test('a finding whose answers are long is named by its rule', () => {
    const seen = (length: number): string => 'x'.repeat(length)
    expect(says('discuss-with-care', { findings: [finding({ seen: [seen(90)] })] })).toContain(seen(90))
    expect(says('discuss-with-care', { findings: [finding({ seen: [seen(91)] })] })).toMatch(/: the name of the rule\.$/)
    expect(says('discuss-with-care', { findings: [finding({ seen: [] })] })).toMatch(/: the name of the rule\.$/)
  })

  test('with care tells how many open questions of this option are left', () => {
    const open = (ask: string): Gap => gap({ role: 'open', ask })
    expect(says('discuss-with-care', { gaps: [open('Cannabis use')] })).toMatch(/: cannabis use\.$/)
    expect(says('discuss-with-care', { gaps: [open('Cannabis use'), open('Alcohol use'), open('Pain')] })).toMatch(/: cannabis use and 2 more\.$/)
    expect(says('discuss-with-care', { gaps: [gap({ role: 'open', concerns: ['racemic', 'safety'] }), gap({ role: 'access' })] })).toBe(says('discuss-with-care'))
  })

  test('other steps first names the first of them with its reason', () => {
    const held = finding({ effect: 'other-steps-first', seen: ['no trial yet'], step: 'Complete a trial' })
    const later = finding({ effect: 'other-steps-first', seen: ['mild depression'], step: 'Talk' })
    expect(says('other-steps-first', { findings: [finding({}), held, later] })).toMatch(/^No trial yet\. First: complete a trial\.$/)
    expect(says('other-steps-first', { findings: [finding({ effect: 'other-steps-first', says: 'MDD comes first' })] })).toMatch(/^The name of the rule\. First: MDD comes first\.$/)
    expect(says('other-steps-first')).toMatch(/however the open questions are answered\.$/)
  })

  test('not supported names the first rule that stops it, and what instead', () => {
    const stop = finding({ effect: 'not-supported', seen: ['known aneurysm'] })
    expect(says('not-supported', { findings: [stop] })).toBe('Known aneurysm.')
    expect(says('not-supported', { findings: [finding({}), { ...stop, instead: 'ECT, or a switch.' }] })).toBe('Known aneurysm. Instead: ECT, or a switch.')
    expect(says('not-supported', { findings: [{ ...stop, instead: 'A switch.' }] })).toBe('Known aneurysm. Instead: a switch.')
    expect(says('not-supported')).toMatch(/however the open questions are answered\.$/)
    expect(says('not-supported')).not.toBe(says('other-steps-first'))
  })

  test('cannot tell names the first question that bears on this option', () => {
    const other = gap({ ask: 'Another question', concerns: ['racemic'] })
    expect(says('cannot-tell', { gaps: [other, gap({})] })).toBe('First to ask: psychosis, now or ever.')
    expect(says('cannot-tell', { gaps: [gap({ standing: 'contradicted', ask: 'Which is right?' })] })).toBe('Answers contradict each other. Which is right?')
    expect(says('cannot-tell', { gaps: [gap({ variable: 'ideation', ask: 'Ask today: thoughts of suicide' })] })).toBe('Ask today: thoughts of suicide.')
    expect(says('cannot-tell', { gaps: [other] })).toBe('The answers do not settle it.')
  })
})
