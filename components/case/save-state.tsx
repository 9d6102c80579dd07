'use client'

import { Check, CloudOff, RefreshCw, TriangleAlert } from 'lucide-react'
import buttons from '@/components/consult/buttons.module.css'
import { toCorrect } from '@/lib/cases/working-copy'
import styles from './case.module.css'
import type { SavingState } from './saving'

const HERE = 'Not saved: kept on this device.'
const NOWHERE = 'Not saved, and this device has no room to keep it: leave this page open.'

function says({ standing, refused, copy, isKept }: SavingState): string {
  const here = isKept ? HERE : NOWHERE
  const wrong = toCorrect(copy).length
  switch (standing) {
    case 'opening':
      return 'Opening'
    case 'saved':
      return 'Saved'
    case 'saving':
      return 'Saving'
    case 'waiting':
      if (copy.conflicts.length > 0) return 'Saved, but for what differs below'
      return wrong > 0 ? `Saved, but for ${wrong === 1 ? '1 answer' : `${wrong} answers`} to correct` : 'Saving'
    case 'unreachable':
      return `${here} The server cannot be reached; it is tried again by itself.`
    case 'refused':
      return `${here} ${refused ?? ''}`
  }
}

const icons = { opening: RefreshCw, saved: Check, saving: RefreshCw, waiting: RefreshCw, unreachable: CloudOff, refused: TriangleAlert } as const

/** Whether what was answered is saved, in words; said aloud only where it is not. */
export function SaveState({ state, retry }: { readonly state: SavingState; readonly retry: () => void }) {
  const { standing } = state
  const Icon = icons[standing]
  const isHere = standing === 'unreachable' || standing === 'refused'
  return (
    <div className={styles.save} data-standing={standing}>
      <p role={isHere ? 'status' : undefined}>
        <Icon size={18} aria-hidden="true" /> {says(state)}
      </p>
      {isHere && (
        <button type="button" className={buttons.button} onClick={retry}>
          Try now
        </button>
      )}
    </div>
  )
}
