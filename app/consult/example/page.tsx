import type { Metadata } from 'next'
import { ConsultPage } from '@/components/consult/consult-page'
import { exampleEntries, exampleOn } from '@/components/consult/draft/example'
import { localMinute } from '@/components/consult/draft/local-minute'
import { assess } from '@/lib/guidance/assess'

export const metadata: Metadata = { title: 'Consult: example' }

/** Made anew for each visit: the example is seen and measured on the day it is looked at. */
export const dynamic = 'force-dynamic'

/** The example with its guidance, drawn by the server: it can be read before any script has loaded, and without. */
export default function ExampleConsult() {
  const now = localMinute(new Date())
  const day = now.slice(0, 10)
  return <ConsultPage first={{ day, entries: exampleEntries(day), assessment: assess(exampleOn(day), now) }} />
}
