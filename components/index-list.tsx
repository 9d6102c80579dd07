'use client'

import styles from './index-list.module.css'
import { LoneLink } from './page-link'
import type { State } from './state'

/** A few words of an entry, with the state they tell of. */
export type Line = readonly [says: string, state?: State]

export type Entry = {
  readonly id: string
  readonly title: string
  readonly says?: string
  readonly lines: readonly Line[]
}

/**
 * Entries by title, each with what helps to choose among them.
 * There are hundreds: they reach the browser once, as data, rather than once more as elements.
 */
export function IndexList({ at, of }: { readonly at: '/rules' | '/evidence'; readonly of: readonly Entry[] }) {
  return (
    <ul className={styles.list}>
      {of.map(({ id, title, says, lines }) => (
        <li key={id} id={id}>
          <LoneLink href={`${at}/${id}`}>{title}</LoneLink>
          <div>
            {says !== undefined && <p>{says}</p>}
            <ul>
              {lines.map(([line, state]) => (
                <li key={line} data-state={state}>
                  {line}
                </li>
              ))}
            </ul>
          </div>
        </li>
      ))}
    </ul>
  )
}
