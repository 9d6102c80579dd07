'use client'

import { useEffect } from 'react'
import { tellReturned } from './tab'

/** Tells the other tabs who came back from the provider, and closes this one where the browser allows that. */
export function Returned({ person }: { readonly person: string }) {
  useEffect(() => {
    tellReturned(person)
    window.close()
  }, [person])
  return <p role="status">Close this tab, and go on in the one you came from.</p>
}
