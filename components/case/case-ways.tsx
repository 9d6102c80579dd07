import { PageLink } from '@/components/page-link'
import type { Actor } from '@/lib/accounts/person'
import { hasPower } from '@/lib/accounts/role'
import type { Case } from '@/lib/cases/case'
import { may } from '@/lib/cases/may'
import styles from './case.module.css'

/** The pages of a case that this person has a use for now. */
export function waysOf(one: Case, actor: Actor): readonly (readonly [page: string, says: string])[] {
  const records = one.signatures.map(({ version }) => [`records/${version}`, one.signatures.length === 1 ? 'Signed record' : `Signed record, version ${version}`] as const)
  return [...(may(actor, 'sign', one).allowed ? [['sign', 'Sign'] as const] : []), ...records.toReversed(), ['note', 'Note'], ['pa', 'Prior-authorization packet'], ['handout', 'Handout'], ['team', 'Team'], ['history', 'History'], ...(hasPower(actor.role, 'supervise') ? [['practice', 'Share to learn from'] as const] : [])]
}

/** The ways to what belongs to a case. `here`: which of them this page is. */
export function CaseWays({ one, actor, here }: { readonly one: Case; readonly actor: Actor; readonly here?: string }) {
  return (
    <nav aria-label="Of this case" className={styles.ways}>
      {waysOf(one, actor).map(([page, says]) => (
        <PageLink key={page} href={`/cases/${one.id}/${page}`} aria-current={page === here ? 'page' : undefined}>
          {says}
        </PageLink>
      ))}
    </nav>
  )
}
