import { PageLink } from '@/components/page-link'
import { rules } from '@/lib/rules'
import styles from './guidance.module.css'

const byId: ReadonlyMap<string, (typeof rules)[number]> = new Map(rules.map((rule) => [rule.id, rule]))

/** The way to a rule, by its title: read when it is drawn, for the words of rules come after the rules. */
export function RuleLink({ id }: { readonly id: string }) {
  return (
    <PageLink href={`/rules/${id}`}>
      <span className={styles.kind}>Rule</span> {byId.get(id)?.title ?? id}
    </PageLink>
  )
}
