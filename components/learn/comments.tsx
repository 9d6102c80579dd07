import { Part } from '@/components/reading-page'
import type { Comment } from '@/lib/learn/practiced'
import { Day } from './day'
import styles from './learn.module.css'

/** What supervisors said of the commitments to a case, each with the day and, of several, the try it was said of. */
export function Comments({ comments }: { readonly comments: readonly Comment[] }) {
  if (comments.length === 0) return null
  return (
    <Part title="Comments" id="comments">
      <ul className={styles.cases}>
        {comments.map(({ by, at, text, on }) => (
          <li key={`${at} ${text}`}>
            <p>{text}</p>
            <p className={styles.meta}>
              {by}, <Day at={at} />
              {on !== undefined && `, on try ${on.try} of ${on.of}`}
            </p>
          </li>
        ))}
      </ul>
    </Part>
  )
}
