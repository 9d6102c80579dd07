import { memo } from 'react'
import type { Statement } from '@/lib/guidance/assessment'
import { saysTheSame } from '../says-the-same'
import styles from './guidance.module.css'
import { RestsOn } from './links'

/** Sentences of guidance, each with what it rests on. */
export const Statements = memo(function Statements({ statements, ordered = false }: { readonly statements: readonly Statement[]; readonly ordered?: boolean }) {
  const Tag = ordered ? 'ol' : 'ul'
  return (
    <Tag className={styles.statements}>
      {statements.map(({ id, says, rules, citations }) => (
        <li key={id}>
          <p>{says}</p>
          <RestsOn rules={rules} citations={citations} />
        </li>
      ))}
    </Tag>
  )
}, saysTheSame)
