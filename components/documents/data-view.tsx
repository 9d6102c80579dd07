'use client'

import { Part } from '@/components/reading-page'
import { SaveButton } from './take-out'

/** A file of data: what it is called, what it says, and its text. */
export type DataFile = { readonly title: string; readonly says: string; readonly file: string; readonly text: () => string }

/** The same facts for other systems, each as a file. */
export function DataView({ files }: { readonly files: readonly DataFile[] }) {
  return files.map(({ title, says, file, text }) => (
    <Part key={file} title={title}>
      <p>{says}</p>
      <SaveButton what="case" format="fhir" says="Save the file" file={file} type="application/fhir+json" text={text} />
    </Part>
  ))
}
