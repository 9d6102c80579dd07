import Link from 'next/link'

export default function Home() {
  return (
    <main>
      <h1>Ketamine Consult</h1>
      <p>
        <Link href="/consult">Start a consult</Link>
      </p>
    </main>
  )
}
