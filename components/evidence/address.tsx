import styles from '../page-link.module.css'

/** Where a text can be found: a link where it is an address, else the words as they are. */
export function Address({ children }: { readonly children: string }) {
  return /^https?:\/\/\S+$/.test(children) ? (
    <a href={children} rel="noreferrer" className={styles.lone}>
      {children}
    </a>
  ) : (
    children
  )
}
