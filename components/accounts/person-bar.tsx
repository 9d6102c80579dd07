import { UserRound } from 'lucide-react'
import { PageLink } from '@/components/page-link'
import type { Actor } from '@/lib/accounts/person'
import { roles } from '@/lib/accounts/role'
import styles from './accounts.module.css'
import { SignOut } from './sign-out'

/** Who is signed in, with the way to their account and the way out. Stands under the header of every page that knows. */
export function PersonBar({ id, name, role }: Actor) {
  return (
    <div className={styles.bar}>
      <div className={styles.who}>
        <UserRound size={18} aria-hidden="true" />
        <span>
          <span className="visually-hidden">Signed in as </span>
          <PageLink href="/account">{name}</PageLink>
          {role !== undefined && <span className={styles.role}> {roles[role]}</span>}
        </span>
        <SignOut person={id} />
      </div>
    </div>
  )
}
