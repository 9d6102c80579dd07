import type { ReactNode } from 'react'
import styles from './filters.module.css'
import { LoneLink } from './page-link'

/** What an address asks, after its question mark. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>

/** One value of what an address asks; of several the first counts. */
export function askedIn(query: Query, name: string): string | undefined {
  const value = query[name]
  return typeof value === 'object' ? value[0] : value
}

/** Whether something is asked for. */
export const chosen = (value: string | undefined): boolean => value !== undefined && value !== ''

type Choice = { readonly name: string; readonly label: string; readonly chosen: string | undefined; readonly any: string; readonly choices: readonly (readonly [value: string, label: string])[] }

/** A choice among the values a list can be narrowed to. */
export function FilterChoice({ name, label, chosen, any, choices }: Choice) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <select name={name} defaultValue={chosen ?? ''}>
        <option value="">{any}</option>
        {choices.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Words to look for. */
export function FilterWords({ name, label, chosen }: Pick<Choice, 'name' | 'label' | 'chosen'>) {
  return (
    <label className={`${styles.field} ${styles.words}`}>
      <span>{label}</span>
      <input type="search" name={name} defaultValue={chosen ?? ''} autoComplete="off" />
    </label>
  )
}

/** A day. */
export function FilterDay({ name, label, chosen }: Pick<Choice, 'name' | 'label' | 'chosen'>) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <input type="date" name={name} defaultValue={chosen ?? ''} />
    </label>
  )
}

/** Choices that stand behind a line until they are wanted, or used. */
export function MoreFilters({ label, open, children }: { readonly label: string; readonly open: boolean; readonly children: ReactNode }) {
  return (
    <details className={styles.more} open={open}>
      <summary>{label}</summary>
      <div className={styles.fields}>{children}</div>
    </details>
  )
}

/** Narrows a list by its address, so that it works without script and a view can be shared. */
export function Filters({ action, label, narrowed, children }: { readonly action: '/rules' | '/evidence' | '/cases' | '/admin/audit' | '/learn'; readonly label: string; readonly narrowed: boolean; readonly children: ReactNode }) {
  return (
    <form method="get" action={action} role="search" aria-label={label} className={styles.filters}>
      {children}
      <div className={styles.actions}>
        <button type="submit">Show</button>
        {narrowed && <LoneLink href={action}>Show all</LoneLink>}
      </div>
    </form>
  )
}
