'use client'

import type { Ref } from 'react'
import buttons from '../buttons.module.css'

/** Adds a row. */
export function AddRow({ ref, add, word }: { readonly ref: Ref<HTMLButtonElement>; readonly add: () => void; readonly word: string }) {
  return (
    <button ref={ref} type="button" className={buttons.strong} onClick={add}>
      {word}
    </button>
  )
}
