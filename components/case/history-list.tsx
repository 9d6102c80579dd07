import type { HistoryLine } from '@/lib/cases/history'
import styles from './history-list.module.css'

/** What happened to a case, each with when; somebody's own words stand apart. */
export function HistoryList({ of }: { readonly of: readonly HistoryLine[] }) {
  return (
    <ol className={styles.list}>
      {of.map(({ number, at, says, words }) => (
        <li key={number}>
          <time dateTime={at}>{`${at.slice(0, 10)} ${at.slice(11, 16)} UTC`}</time>
          <div>
            <p>{says}</p>
            {words !== undefined && <blockquote>{words}</blockquote>}
          </div>
        </li>
      ))}
    </ol>
  )
}
