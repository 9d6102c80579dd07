import { PageLink } from '@/components/page-link'
import { rules } from '@/lib/rules'
import styles from './guidance.module.css'

const titles: ReadonlyMap<string, string> = new Map(rules.map(({ id, title }) => [id, title]))

/** The way to a rule, by its title. */
export function RuleLink({ id }: { readonly id: string }) {
  return (
    <PageLink href={`/rules/${id}`}>
      <span className={styles.kind}>Rule</span> {titles.get(id) ?? id}
    </PageLink>
  )
}
