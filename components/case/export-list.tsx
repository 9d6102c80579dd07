import { SaveFromServer } from '@/components/documents/save-from-server'

/** The list as a table for another program, as far as its cases are seen whole. The audit tells that it was saved. */
export function ExportList({ query, person }: { readonly query: string; readonly person: string }) {
  const path = `/api/cases/export?${query}`
  return (
    <details>
      <summary>Save this list as a table</summary>
      <p>Comma-separated values, for audit and service evaluation, of the cases that you see whole. The audit will tell that you saved it, and which of the two.</p>
      <SaveFromServer path={path} body={{ withText: false }} person={person} name="cases.csv" says="Without labels and names" />
      <SaveFromServer path={path} body={{ withText: true }} person={person} name="cases-with-labels.csv" says="With labels and names" />
    </details>
  )
}
