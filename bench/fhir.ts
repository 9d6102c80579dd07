import { roundTrip, stable, valid } from './fhir/laws'

/** `npm run bench:fhir [-- ANSWERS [DOCUMENTS [SEED]]]`: answers out and back on many random cases, and many documents through every validator. */
const [answers = '10000', documents = '1000', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2)

const runs = [
  { law: roundTrip, cases: Number(answers) },
  { law: stable, cases: Number(documents) },
  { law: valid, cases: Number(documents) },
]

console.log(`seed ${seed}`)
let broken = 0
for (const { law, cases } of runs) {
  const start = performance.now()
  const wrong = law.broken(cases, Number(seed))
  console.log(`${wrong === undefined ? 'holds ' : 'BROKEN'}  ${law.name} (${cases} cases, ${((performance.now() - start) / 1000).toFixed(1)} s)`)
  if (wrong === undefined) continue
  broken += 1
  console.log(`        ${wrong}`)
}
process.exitCode = broken === 0 ? 0 : 1
