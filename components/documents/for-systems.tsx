import { Part } from '@/components/reading-page'
import action from '../action.module.css'
import styles from './documents.module.css'

/** The same facts of a case for other systems. Asking for the file is written down by the server. */
export function ForSystems({ id }: { readonly id: string }) {
  return (
    <div className={styles.screenOnly}>
      <Part title="For other systems">
        <p>A FHIR R4 document: rationale, answers, guidance, the note in plain text, and how it came about. The history of the case will tell that you saved it.</p>
        <p>
          <a className={action.second} href={`/api/cases/${id}/fhir`} download>
            Save as FHIR document
          </a>
        </p>
      </Part>
    </div>
  )
}
