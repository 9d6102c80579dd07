import type { Metadata } from 'next'

export const metadata: Metadata = { title: 'Empty page', robots: { index: false, follow: false } }

/** The frame alone: what every page weighs, against which the others are measured. */
export default function EmptyPage() {
  return (
    <main>
      <h1>Empty page</h1>
    </main>
  )
}
