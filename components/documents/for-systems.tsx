import { Part } from '@/components/reading-page'
import styles from './documents.module.css'
import { SaveFromServer } from './save-from-server'

/** The same facts of a case for other systems. Asking for the file is written down by the server. */
export function ForSystems({ id, person }: { readonly id: string; readonly person: string }) {
  return (
    <div className={styles.screenOnly}>
      <Part title="For other systems">
        <p>A FHIR R4 document: rationale, answers, guidance, the note in plain text, and how it came about. The history of the case will tell that you saved it.</p>
        <SaveFromServer path={`/api/cases/${id}/fhir`} person={person} name={`case-${id}.fhir.json`} says="Save as FHIR document" />
      </Part>
    </div>
  )
}
