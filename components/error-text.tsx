import styles from './action.module.css'
import { ReadingPage } from './reading-page'

/** Said when a page could not be shown. Answers stay where they are: in this tab. */
export function ErrorText({ retry }: { readonly retry: () => void }) {
  return (
    <ReadingPage title="This page could not be shown">
      <p>Something in the application failed. Answers given in this tab are kept.</p>
      <p>
        <button type="button" className={styles.primary} onClick={retry}>
          Try again
        </button>
      </p>
    </ReadingPage>
  )
}
