'use client'

import { ExternalLink } from 'lucide-react'
import { useEffect, type Ref } from 'react'
import action from '../action.module.css'
import styles from './accounts.module.css'
import { onReturned } from './tab'

type AtProviderOf = { readonly href: string; readonly says: string; readonly returned: (person: string) => void; readonly ref?: Ref<HTMLAnchorElement> }

/** The way to the provider in a tab of its own, so that this page stays as it is. `returned` is called with whoever came back there. */
export function AtProvider({ href, says, returned, ref }: AtProviderOf) {
  useEffect(() => onReturned(returned), [returned])
  return (
    <>
      <div>
        {/* With its opener the tab may close itself when it is back. */}
        <a ref={ref} className={action.second} href={href} target="_blank" rel="opener">
          <ExternalLink size={20} aria-hidden="true" /> {says}
        </a>
      </div>
      <p className={styles.hint}>It opens in another tab. This page stays as it is.</p>
    </>
  )
}
