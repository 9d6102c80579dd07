import styles from './form.module.css'

/** Why a question is asked, for those who open it. */
export function Why({ about, why }: { readonly about: string; readonly why: string }) {
  return (
    <details className={styles.why}>
      <summary>
        Why asked<span className="visually-hidden">: {about}</span>
      </summary>
      <p>{why}</p>
    </details>
  )
}
