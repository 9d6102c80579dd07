import fc from 'fast-check'
import type { Answers } from '@/lib/clinical/answers'
import { basePerson, exampleDay } from '@/lib/clinical/base-person'
import { conceptExamples } from '@/lib/clinical/concept-examples'
import { itemIds, items, type ItemId } from '@/lib/clinical/items'
import { options, type Rule } from '@/lib/clinical/rule'
import { assess } from '@/lib/guidance/assess'
import type { Finding } from '@/lib/guidance/assessment'
import { verdictAt } from '@/lib/guidance/decide'
import { levels } from '@/lib/guidance/diagrams'
import { sayVerdict } from '@/lib/guidance/sentence'
import { rules } from '@/lib/rules'
import { realisticAnswers } from '../support/answers-arbitrary'
import { readingGrade } from '../support/reading-grade'
import { topics } from './cases/topics'
import { answersOf, dayOf } from './cases/worked-case'

const HIGHEST = 9

/**
 * Drugs, their classes, diseases and one treatment that have no plainer name: a clinician reads each at a glance, so each counts as a word of two syllables.
 * Where plainer words do as well, as "a heart specialist", lines say those.
 */
const names: readonly string[] = [
  ...['esketamine', 'ketamine', 'antidepressants?', 'antipsychotics?', 'buprenorphine', 'lorazepam', 'methamphetamine'],
  ...['treatment-resistant depression', 'bipolar', 'psychotic', 'schizophrenia', 'catatonia', 'mania', 'suicid(?:al|e)', 'opioid'],
  ...['aneurysm', 'arteriovenous malformation', 'hypertensive encephalopathy', 'hypersensitivity', 'intracranial pressure'],
  'psychotherapy',
]

const graded = (line: string, known = names): number => readingGrade(line.replace(new RegExp(`\\b(?:${known.join('|')})\\b`, 'gi'), 'table'))

/** Every word that answers a question, and the two ways of knowing nothing of it. */
function answersTo(id: ItemId): readonly Answers[] {
  const item = items[id]
  const words = 'options' in item ? Object.keys(item.options) : []
  return [{ [id]: 'not-known' }, { [id]: undefined }, ...words.map((word) => ({ [id]: item.kind === 'list' ? [word] : word }))]
}

function linesOf(answers: Answers, asOf = exampleDay): readonly string[] {
  const { options: assessed } = assess(answers, asOf)
  return options.map((option) => assessed[option].says)
}

/** A rule by its name, which stands in a line where the answers behind it are too long. */
function linesByName(rule: Rule): readonly string[] {
  return options.flatMap((option) => {
    const [effect, tier] = rule.effect[option] ?? []
    const verdict = effect === undefined ? undefined : verdictAt[levels[effect]]
    if (effect === undefined || tier === undefined || verdict === undefined || effect === 'say') return []
    const trace = { says: '', verdict: 'yes', parts: [] } as const
    const finding: Finding = { ...rule, rule: rule.id, effect, tier, seen: [], rules: [], citations: [], trace }
    return [true, false].map((afterSafety) => sayVerdict(verdict, option, { findings: [finding], routes: [], gaps: [], afterSafety, leftOut: [] }))
  })
}

const listed: readonly Rule[] = rules
const examples = [...listed, ...conceptExamples].flatMap((one) => one.examples.map(({ given }) => given))
const told = [...examples, ...itemIds.flatMap(answersTo)].flatMap((given) => linesOf({ ...basePerson, ...given }))
const worked = Object.values(topics).flat().flatMap((one) => linesOf(answersOf(one), dayOf(one)))
const drawn = fc.sample(realisticAnswers, { numRuns: 400, seed: 7 }).flatMap((answers) => linesOf(answers))
const lines = [...new Set([...told, ...worked, ...drawn, ...listed.flatMap(linesByName)])]

describe('the line of a verdict', () => {
  test('is taken from every rule, every answer and every worked case', () => expect(lines.length).toBeGreaterThan(500))

  test(`reads at grade ${HIGHEST} or below`, () => {
    const above = lines.map((line) => [graded(line), line] as const).filter(([grade]) => grade > HIGHEST)
    expect(above.sort(([a], [b]) => b - a).map(([grade, line]) => `${grade.toFixed(1)}: ${line}`)).toEqual([])
  })

  test('counts as plain only the names that some line cannot do without', () => {
    const needless = names.filter((name) => lines.every((line) => graded(line, names.filter((other) => other !== name)) <= HIGHEST))
    expect(needless).toEqual([])
  })

  test('and these checks see a line that is too hard', () => {
    expect(graded('Decompensated cardiovascular disease. First: pharmacological optimization by cardiology.')).toBeGreaterThan(HIGHEST)
  })
})
