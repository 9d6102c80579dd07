import type { Metadata } from 'next'

export const metadata: Metadata = { title: 'Consult' }

export default function Consult() {
  return (
    <main>
      <h1>Consult</h1>
    </main>
  )
}
