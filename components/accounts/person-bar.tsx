import { UserRound } from 'lucide-react'
import { PageLink } from '@/components/page-link'
import { PlaceList } from '@/components/place-list'
import type { Actor } from '@/lib/accounts/person'
import { roles } from '@/lib/accounts/role'
import styles from './accounts.module.css'
import { placesOf } from './places'
import { SignOut } from './sign-out'

/** Who is signed in, with the ways to what their role is for, to their account, and out. Stands under the header of every page that knows. */
export function PersonBar({ id, name, role }: Actor) {
  const places = placesOf(role)
  return (
    <section className={styles.bar} aria-label="Signed in">
      <div className={styles.who}>
        {places.length > 0 && <PlaceList label="Your work" places={places} className={styles.places} />}
        <span className={styles.person}>
          <UserRound size={18} aria-hidden="true" />
          <span>
            <span className="visually-hidden">Signed in as </span>
            <PageLink href="/account">{name}</PageLink>
            {role !== undefined && <span className={styles.role}> {roles[role]}</span>}
          </span>
          <SignOut person={id} />
        </span>
      </div>
    </section>
  )
}
