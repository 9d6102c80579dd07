import { cautionLaws } from './laws/caution'
import { everyPair, everySingle, type Tried } from './laws/exhaustive'
import { flipLaws } from './laws/flips'
import { formLaws } from './laws/form'
import { gapLaws } from './laws/gaps'
import { learningLaws } from './laws/learning'
import { noteLaws } from './laws/notes'

/** `npm run laws [-- CASES [SEED [PART OF A NAME]]]`: every law of the guidance and of the note on many random cases, and every pair of answers against the rules read naively. */
const [cases = '100000', seed = String(Date.now() % 2 ** 31), part = ''] = process.argv.slice(2)
const MOST_COMPLETIONS = 3000

const laws = [...cautionLaws, ...formLaws, ...flipLaws, ...learningLaws(MOST_COMPLETIONS), ...gapLaws(MOST_COMPLETIONS), ...noteLaws]

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`

function runLaws(): number {
  let broken = 0
  for (const law of laws.filter(({ name }) => name.includes(part))) {
    const start = performance.now()
    const wrong = law.broken(Number(cases), Number(seed))
    console.log(`${wrong === undefined ? 'holds ' : 'BROKEN'}  ${law.name} (${cases} cases, ${seconds(start)})`)
    if (wrong === undefined) continue
    broken += 1
    console.log(`        ${wrong}`)
  }
  return broken
}

function report(what: string, start: number, { compared, contradictory, wrong }: Tried): number {
  console.log(`${wrong.length === 0 ? 'holds ' : 'BROKEN'}  ${what}: ${compared} compared with the rules read naively, ${contradictory} contradict themselves (${seconds(start)})`)
  wrong.slice(0, 20).forEach((line) => console.log(`        ${line}`))
  return wrong.length
}

/** Single answers and pairs are exhaustive over the classes of answers, on the base person; three or more at a time are left to the random cases above. */
function runExhaustive(): number {
  const start = performance.now()
  return report('every answer to every question', start, everySingle()) + report('every pair of answers', performance.now(), everyPair())
}

console.log(`seed ${seed}`)
const broken = runLaws() + runExhaustive()
process.exitCode = broken === 0 ? 0 : 1
