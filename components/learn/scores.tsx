import { BY_HALF, brierScore, calibration, ENOUGH, overconfidence } from '@/lib/learn/calibration'
import { byTopic, type Listed, type Tried } from '@/lib/learn/progress'
import { CalibrationPlot } from './calibration-plot'
import styles from './learn.module.css'
import progress from './progress.module.css'
import { percentOf } from './words'

/** From this much on, being surer or less sure than one agreed is worth saying. */
const WORTH_SAYING = 0.1

function sayOverconfidence(by: number): string {
  if (by > WORTH_SAYING) return `You were surer than you agreed: by ${percentOf(by)} on average.`
  if (by < -WORTH_SAYING) return `You agreed more often than you thought: by ${percentOf(-by)} on average.`
  return 'How sure you were and how often you agreed are close to each other.'
}

function Figures({ attempts }: { readonly attempts: readonly Tried[] }) {
  const score = brierScore(attempts)
  const agreed = attempts.filter((one) => one.agreed).length
  return (
    <dl className={progress.figures}>
      <div>
        <dt>Commitments</dt>
        <dd>{attempts.length}</dd>
      </div>
      <div>
        <dt>The rules said the same</dt>
        <dd>
          {agreed} of {attempts.length}
        </dd>
      </div>
      {score !== undefined && attempts.length >= ENOUGH && (
        <div>
          <dt>Brier score</dt>
          <dd>{score.toFixed(2)}</dd>
        </div>
      )}
    </dl>
  )
}

function Sureness({ attempts }: { readonly attempts: readonly Tried[] }) {
  if (attempts.length < ENOUGH) return <p>How sure you are beside how often the rules say the same is shown from {ENOUGH} commitments on. {ENOUGH - attempts.length} to go.</p>
  return (
    <>
      <p>
        The Brier score is the mean squared distance between how sure you were and what came of it. 0 is best; saying 50% every time gives {BY_HALF}. {sayOverconfidence(overconfidence(attempts) ?? 0)}
      </p>
      <CalibrationPlot bins={calibration(attempts)} />
    </>
  )
}

/** How practice went: counts, sureness from ten commitments on, and the topics, the weakest first. */
export function Scores({ attempts, cases, topics }: { readonly attempts: readonly Tried[]; readonly cases: readonly Listed[]; readonly topics: Readonly<Record<string, string>> }) {
  const found = byTopic(attempts, cases)
  return (
    <>
      <Figures attempts={attempts} />
      <section className={styles.group} aria-labelledby="sureness">
        <h2 id="sureness">How sure, how often alike</h2>
        <Sureness attempts={attempts} />
      </section>
      <section className={styles.group} aria-labelledby="topics">
        <h2 id="topics">Topics, the least settled first</h2>
        <div className={styles.scroll} role="region" aria-label="Topics" tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">Topic</th>
                <th scope="col">Commitments</th>
                <th scope="col">The rules said the same</th>
              </tr>
            </thead>
            <tbody>
              {found.map(({ topic, tried, agreed }) => (
                <tr key={topic}>
                  <th scope="row">{topics[topic] ?? topic}</th>
                  <td>{tried}</td>
                  <td>{agreed}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </>
  )
}
