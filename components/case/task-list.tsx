import { PageLink } from '@/components/page-link'
import { sayDate } from '@/components/words'
import { taskKinds } from '@/lib/cases/queue'
import type { Queue } from '@/lib/cases/queue'
import styles from './case-list.module.css'
import { placeOf } from './places'

/** What waits, with the case it waits in. */
export function TaskList({ tasks }: { readonly tasks: Queue['tasks'] }) {
  return (
    <ul className={styles.list}>
      {tasks.map(({ case: id, kind, label, says, due }) => (
        <li key={`${id} ${kind}`}>
          <PageLink href={placeOf(id, kind)} className={styles.label}>
            {label}
          </PageLink>
          <p>
            <strong>{taskKinds[kind]}</strong>: {says}
          </p>
          {due !== undefined && <p className={styles.meta}>Due {sayDate(due)}</p>}
        </li>
      ))}
    </ul>
  )
}
