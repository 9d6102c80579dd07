import { Part } from '@/components/reading-page'
import type { Comment } from '@/lib/learn/practiced'
import { Day } from './day'
import styles from './learn.module.css'

/** What supervisors said of a commitment. */
export function Comments({ comments }: { readonly comments: readonly Comment[] }) {
  if (comments.length === 0) return null
  return (
    <Part title="Comments" id="comments">
      <ul className={styles.cases}>
        {comments.map(({ by, at, text }) => (
          <li key={`${at} ${text}`}>
            <p>{text}</p>
            <p className={styles.meta}>
              {by}, <Day at={at} />
            </p>
          </li>
        ))}
      </ul>
    </Part>
  )
}
