'use client'

import { useRef, useState } from 'react'
import { useLeaving, type Leave } from './leaving'

const said = {
  copied: 'Copied.',
  selected: 'This browser does not let a page copy. The text is selected: press Ctrl+C, or Command+C.',
  downloaded: 'Saved to your downloads.',
  printed: '',
} as const

type Act = () => Promise<keyof typeof said> | keyof typeof said

/** Lets documents leave the page, one at a time and each once that is written down, and says what became of it. */
export function useTakeOut(): { readonly status: string; readonly take: (leave: Leave, act: Act) => void } {
  const note = useLeaving()
  const [status, setStatus] = useState('')
  const busy = useRef(false)
  const taking = async (leave: Leave, act: Act): Promise<void> => {
    if (busy.current) return
    busy.current = true
    try {
      setStatus('')
      setStatus((await note(leave)) ?? said[await act()])
    } catch {
      setStatus('It could not be made. Load this page again, then try once more.')
    } finally {
      busy.current = false
    }
  }
  return { status, take: (leave, act) => void taking(leave, act) }
}

/** Prints what the page shows. */
export function printPage(): 'printed' {
  window.print()
  return 'printed'
}
