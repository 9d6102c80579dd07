'use client'

import { PageLink } from '@/components/page-link'
import { useRuleWords } from '@/components/rules/words-context'
import styles from './guidance.module.css'

/** The way to a rule, by its title. */
export function RuleLink({ id }: { readonly id: string }) {
  const words = useRuleWords()
  return (
    <PageLink href={`/rules/${id}`}>
      <span className={styles.kind}>Rule</span> {words[id]?.title ?? id}
    </PageLink>
  )
}
