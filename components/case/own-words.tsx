'use client'

import type { ComponentProps } from 'react'
import { WordsField } from '@/components/accounts/field'
import styles from './case.module.css'
import { MayIdentify } from './may-identify'

/** Words of one's own, which stay with a case for good: what in them may tell who somebody is, is said while they are typed. */
export function OwnWords({ text, ...field }: { readonly text: string | undefined } & ComponentProps<typeof WordsField>) {
  return (
    <div className={styles.own}>
      <WordsField {...field} />
      <MayIdentify text={text} where="text" />
    </div>
  )
}
