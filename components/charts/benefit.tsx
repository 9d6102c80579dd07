import { PageLink } from '@/components/page-link'
import { certaintyWords, optionNames } from '@/components/words'
import { options, type Option } from '@/lib/clinical/rule'
import { percent } from '@/lib/documents/shares'
import { leadingTrial, trialFigures, type TrialFigures } from '@/lib/documents/trial-figures'
import styles from './charts.module.css'
import { IconArray } from './icon-array'

/** How many of 100 people did well in one trial of an option, beside how many did with what it was compared with. */
export function BenefitOf100({ option }: { readonly option: Option }) {
  const { citation, trial, people, outcome, treated, compared, certainty, caution } = leadingTrial[option]
  return (
    <div className={styles.benefit}>
      <h4>{optionNames[option]}</h4>
      <p className={styles.meta}>
        <PageLink href={`/evidence/${citation}`}>{trial}</PageLink>: {people}. Shown: {outcome}. {certaintyWords[certainty]}.
      </p>
      <IconArray group={treated[0]} value={treated[1]} outcome={outcome} />
      <IconArray group={compared[0]} value={compared[1]} outcome={outcome} />
      <p className={styles.meta}>{caution}</p>
    </div>
  )
}

function Row({ figures }: { readonly figures: TrialFigures }) {
  const { citation, trial, people, outcome, treated, compared, certainty } = figures
  return (
    <tr>
      <th scope="row">
        <PageLink href={`/evidence/${citation}`}>{trial}</PageLink>
        <span className={styles.meta}>{people}</span>
        <span className={styles.meta}>{certaintyWords[certainty]}</span>
      </th>
      <td>{outcome}</td>
      <td>
        {percent(treated[1])} with {treated[0]}
      </td>
      <td>
        {percent(compared[1])} with {compared[0]}
      </td>
    </tr>
  )
}

/** The same figures, and those of two more trials, as a table. */
export function BenefitTable() {
  return (
    <div className={styles.scroll} role="region" aria-label="Trial figures" tabIndex={0}>
      <table className={styles.table}>
        <caption>Share of people who did well, by trial</caption>
        <thead>
          <tr>
            <th scope="col">Trial</th>
            <th scope="col">Outcome</th>
            <th scope="col">Treated</th>
            <th scope="col">Compared</th>
          </tr>
        </thead>
        <tbody>
          {options.flatMap((option) => trialFigures.filter((figures) => figures.option === option)).map((figures) => (
            <Row key={figures.citation} figures={figures} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
