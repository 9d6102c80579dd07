import { LoneLink } from '@/components/page-link'
import { brierScore, ENOUGH } from '@/lib/learn/calibration'
import type { Trainee } from '@/lib/learn/practiced'
import { byTopic } from '@/lib/learn/progress'
import { Day } from './day'
import styles from './learn.module.css'

function Row({ one: { id, name, practiced }, topics }: { readonly one: Trainee; readonly topics: Readonly<Record<string, string>> }) {
  const { attempts, cases, assigned } = practiced
  const score = attempts.length < ENOUGH ? undefined : brierScore(attempts)
  const [weakest] = byTopic(attempts, cases)
  const last = attempts.at(-1)
  return (
    <tr>
      <th scope="row">
        <LoneLink href={`/learn/supervise/${id}`}>{name}</LoneLink>
      </th>
      <td>{attempts.length}</td>
      <td>{attempts.filter((one) => one.agreed).length}</td>
      <td>{score === undefined ? `from ${ENOUGH} on` : score.toFixed(2)}</td>
      <td>{weakest === undefined ? 'none yet' : (topics[weakest.topic] ?? weakest.topic)}</td>
      <td>{assigned.length}</td>
      <td>{last === undefined ? 'never' : <Day at={last.at} />}</td>
    </tr>
  )
}

/** Everybody who learns here, each with how practice went. */
export function CohortTable({ trainees, topics }: { readonly trainees: readonly Trainee[]; readonly topics: Readonly<Record<string, string>> }) {
  return (
    <div className={styles.scroll} role="region" aria-label="Trainees" tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Trainee</th>
            <th scope="col">Commitments</th>
            <th scope="col">As the rules</th>
            <th scope="col">Brier score</th>
            <th scope="col">Least settled topic</th>
            <th scope="col">Assigned, open</th>
            <th scope="col">Last</th>
          </tr>
        </thead>
        <tbody>
          {trainees.map((one) => (
            <Row key={one.id} one={one} topics={topics} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
