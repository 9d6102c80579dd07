import { sayCount, sayExpression } from '@/lib/logic/say'
import type { Fact } from '@/lib/clinical/fact'
import type { Condition } from '@/lib/clinical/words'
import styles from './expression-tree.module.css'
import { sayLeaf } from './leaf-words'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function Count({ atLeast, of }: { readonly atLeast: number; readonly of: readonly Condition[] }) {
  const [only] = of
  if (only === undefined) return <>Always: it holds for everyone.</>
  if (of.length === 1) return <Branch of={only} />
  return (
    <>
      <span className={styles.connective}>{capital(sayCount(atLeast, of.length))}</span>
      <Branches of={of} />
    </>
  )
}

function Named({ name, of, open }: { readonly name: string; readonly of: Condition; readonly open: boolean }) {
  return (
    <details className={styles.concept} open={open}>
      <summary>{name}</summary>
      <Branches of={[of]} />
    </details>
  )
}

function Leaf({ leaf }: { readonly leaf: Parameters<typeof sayLeaf>[0] }) {
  const [subject, condition] = sayLeaf(leaf)
  return (
    <>
      {capital(subject)}: <strong>{condition}</strong>
    </>
  )
}

function Branch({ of: part, open = false }: { readonly of: Condition; readonly open?: boolean }) {
  switch (part.kind) {
    case 'is':
    case 'reaches':
    case 'below':
      return <Leaf leaf={part} />
    case 'count':
      return <Count atLeast={part.atLeast} of={part.of} />
    case 'not':
      return (
        <>
          <span className={styles.connective}>Not</span>
          <Branches of={[part.of]} />
        </>
      )
    case 'concept':
      return <Named name={part.name} of={part.of} open={open} />
  }
}

function Branches({ of }: { readonly of: readonly Condition[] }) {
  return (
    <ul className={styles.branches}>
      {of.map((part, at) => (
        <li key={`${at} ${sayExpression<Fact>(part)}`}>
          <Branch of={part} />
        </li>
      ))}
    </ul>
  )
}

/** A condition as an indented list of words; a named one opens to show its parts, and is open where it stands alone. */
export function ExpressionTree({ of }: { readonly of: Condition }) {
  return (
    <div className={styles.tree}>
      <Branch of={of} open />
    </div>
  )
}
