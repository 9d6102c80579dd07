import { PageLink } from '../page-link'
import type { ListedRule } from './find-rules'
import { RuleEffects } from './rule-effects'
import styles from './rule-list.module.css'

/** Rules by title, each with what it does and on whose authority. */
export function RuleList({ rules }: { readonly rules: readonly ListedRule[] }) {
  return (
    <ul className={styles.list}>
      {rules.map((rule) => (
        <li key={rule.id}>
          <h3>
            <PageLink href={`/rules/${rule.id}`}>{rule.title}</PageLink>
          </h3>
          <RuleEffects rule={rule} />
        </li>
      ))}
    </ul>
  )
}

/** Rules by title alone. */
export function RuleTitles({ rules }: { readonly rules: readonly ListedRule[] }) {
  return (
    <ul className={styles.titles}>
      {rules.map(({ id, title }) => (
        <li key={id}>
          <PageLink href={`/rules/${id}`}>{title}</PageLink>
        </li>
      ))}
    </ul>
  )
}
