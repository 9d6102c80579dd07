import fc from 'fast-check'
import { realisticAnswers } from '../__tests__/support/answers-arbitrary'
import type { Answers } from '../lib/clinical/answers'
import { basePerson, exampleDay } from '../lib/clinical/base-person'
import { read } from '../lib/clinical/reading'
import { assess } from '../lib/guidance/assess'
import { consideredIn, verdicts } from '../lib/guidance/decide'
import { ruleStates } from '../lib/guidance/states'
import { rules } from '../lib/rules'
import { quantile } from './quantile'

/**
 * `npm run bench`: how long an assessment takes on one warm core.
 * The pool is half random people of the clinic, with questions unanswered, and half the people of the examples of all rules.
 * Each measurement parses its answers anew, as a request does, so that nothing kept for an answer object can help; the parsing is not counted.
 * Code is loaded before the clock starts, its types taken off and nothing else done to it.
 */
const POOL = 1000
const ROUNDS = 20
const SEED = 20261125

const random = fc.sample(realisticAnswers, { numRuns: POOL / 2, seed: SEED })
const examples: readonly Answers[] = rules.flatMap((rule) => rule.examples.map(({ given }) => ({ ...basePerson, ...given })))
const every = Math.max(1, Math.floor(examples.length / (POOL / 2)))
const pool = [...random, ...examples.filter((_, i) => i % every === 0).slice(0, POOL / 2)].map((answers) => JSON.stringify(answers))

function timesOf(work: (answers: Answers) => unknown): readonly number[] {
  const times: number[] = []
  for (const text of pool) {
    const answers = JSON.parse(text) as Answers
    const start = performance.now()
    work(answers)
    times.push(performance.now() - start)
  }
  return times
}

/** All of it: what would change a verdict is worked out when it is read. */
const full = (answers: Answers): unknown => assess(answers, exampleDay).flips

/** Verdicts of both options, and the trace of every rule. */
function decided(answers: Answers): unknown {
  const reading = read(answers, exampleDay)
  return [verdicts(reading), ruleStates(reading, consideredIn(reading))]
}

const rounds = Array.from({ length: ROUNDS }, (_, i) => i)
for (const work of [full, decided]) rounds.forEach(() => timesOf(work))
const assessing = rounds.flatMap(() => timesOf(full))
const perSecond = Math.max(...rounds.map(() => (1000 * pool.length) / timesOf(decided).reduce((sum, time) => sum + time, 0)))

const results = [
  { what: 'assessment, median', found: quantile(assessing, 0.5), target: 2, unit: 'ms', most: true },
  { what: 'assessment, 99 of 100', found: quantile(assessing, 0.99), target: 10, unit: 'ms', most: true },
  { what: 'verdicts with all traces', found: perSecond, target: 20_000, unit: 'per second', most: false },
] as const

console.log(`${pool.length} people, ${ROUNDS} rounds after as many to warm up, Node ${process.version}`)
let missed = 0
for (const { what, found, target, unit, most } of results) {
  const met = most ? found < target : found >= target
  if (!met) missed += 1
  console.log(`${met ? 'met   ' : 'MISSED'}  ${what.padEnd(26)} ${found.toFixed(most ? 2 : 0).padStart(8)} ${unit} (${most ? 'below' : 'at least'} ${target})`)
}
process.exitCode = missed === 0 ? 0 : 1
