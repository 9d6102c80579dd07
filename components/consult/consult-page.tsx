import { Consult, type First } from './consult'
import { ConsultWords } from './consult-words'
import styles from './consult.module.css'

/** The page of an open consult: blank, or begun with what is given. */
export function ConsultPage({ first }: { readonly first?: First }) {
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <h1>Consult</h1>
        <p>
          For health professionals, about one person. Any order, and “Not known” is an answer. Answers stay in this browser tab for at most 12 hours and are sent
          nowhere; leave names out.
        </p>
      </header>
      <noscript>
        <p>Guidance is worked out in the browser and needs JavaScript. The rules and the evidence can be read without it.</p>
      </noscript>
      <ConsultWords documents="/consult/documents">
        <Consult first={first} />
      </ConsultWords>
    </main>
  )
}
