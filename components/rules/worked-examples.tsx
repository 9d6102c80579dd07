import type { Example, Verdict } from '@/lib/clinical/rule'
import { VerdictBadge } from '../state'
import { holdsWords } from '../words'
import { sayChanges } from './say-answers'
import styles from './worked-examples.module.css'

function Changed({ example }: { readonly example: Example }) {
  const changes = sayChanges(example.given)
  return (
    <>
      {example.name !== undefined && <p className={styles.name}>{example.name}</p>}
      {changes.length === 0 ? (
        <p>Nothing changed</p>
      ) : (
        <ul className={styles.changes}>
          {changes.map(({ item, ask, lines }) => (
            <li key={item}>
              {ask}: <strong>{lines.join('; ')}</strong>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Expected({ option, verdict }: { readonly option: string; readonly verdict: Verdict | undefined }) {
  return <td data-column={option}>{verdict === undefined ? <span className={styles.none}>Not stated</span> : <VerdictBadge verdict={verdict} />}</td>
}

const columns = { esketamine: 'Esketamine', racemic: 'Ketamine infusion', racemicApart: 'Infusion, were it not off-label' } as const

function Row({ example, apart }: { readonly example: Example; readonly apart: boolean }) {
  return (
    <tr>
      <th scope="row" className={styles.changed}>
        <Changed example={example} />
      </th>
      <td data-column="This rule">{holdsWords[example.holds]}</td>
      <Expected option={columns.esketamine} verdict={example.esketamine} />
      <Expected option={columns.racemic} verdict={example.racemic} />
      {apart && <Expected option={columns.racemicApart} verdict={example.racemicApart} />}
    </tr>
  )
}

/** Cases a clinician can check: what differs from the base person, what the rule gives, and the verdicts of the whole guidance. */
export function WorkedExamples({ examples }: { readonly examples: readonly Example[] }) {
  const apart = examples.some(({ racemicApart }) => racemicApart !== undefined)
  return (
    <table className={styles.examples}>
      <thead>
        <tr>
          <th scope="col">Changed in the example person</th>
          <th scope="col">This rule</th>
          <th scope="col">{columns.esketamine}</th>
          <th scope="col">{columns.racemic}</th>
          {apart && <th scope="col">{columns.racemicApart}</th>}
        </tr>
      </thead>
      <tbody>
        {examples.map((example, at) => (
          <Row key={at} example={example} apart={apart} />
        ))}
      </tbody>
    </table>
  )
}
