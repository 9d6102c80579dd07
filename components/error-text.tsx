import styles from './action.module.css'
import { ReadingPage } from './reading-page'

const words = {
  application: { title: 'This page could not be shown', says: 'Something in the application failed. Answers given in this tab are kept.' },
  database: { title: 'The database cannot save right now', says: 'So this page could not be shown: what is read of cases is noted. Nothing was changed, and answers given in this tab are kept.' },
} as const

/** Said when a page could not be shown. Answers stay where they are: in this tab. */
export function ErrorText({ retry, isDatabase = false }: { readonly retry: () => void; readonly isDatabase?: boolean }) {
  const { title, says } = words[isDatabase ? 'database' : 'application']
  return (
    <ReadingPage title={title}>
      <p>{says}</p>
      <p>
        <button type="button" className={styles.primary} onClick={retry}>
          Try again
        </button>
      </p>
    </ReadingPage>
  )
}
