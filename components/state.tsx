import { CircleHelp, ListChecks, MessageCircle, MessageSquareText, OctagonX, Scale, ShieldAlert, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Effect, Verdict } from '@/lib/clinical/rule'
import styles from './state.module.css'
import { effectWords, verdictWords } from './words'

/** What a reader sees as one kind of thing: an icon, a word and an edge. */
export type State = 'safety-first' | 'not-supported' | 'with-care' | 'discuss' | 'other-steps-first' | 'unknown' | 'conflict' | 'said'

const icons = {
  'safety-first': ShieldAlert,
  'not-supported': OctagonX,
  'with-care': TriangleAlert,
  discuss: MessageCircle,
  'other-steps-first': ListChecks,
  unknown: CircleHelp,
  conflict: Scale,
  said: MessageSquareText,
} as const satisfies Record<State, unknown>

export const stateOfVerdict = {
  discuss: 'discuss',
  'discuss-with-care': 'with-care',
  'other-steps-first': 'other-steps-first',
  'not-supported': 'not-supported',
  'cannot-tell': 'unknown',
} as const satisfies Record<Verdict, State>

export const stateOfEffect = {
  'not-supported': 'not-supported',
  'other-steps-first': 'other-steps-first',
  'with-care': 'with-care',
  say: 'said',
} as const satisfies Record<Effect, State>

/** The picture of a state; the word beside it carries the meaning. */
export function StateIcon({ state, size = 20 }: { readonly state: State; readonly size?: number }) {
  const Icon = icons[state]
  return <Icon size={size} aria-hidden="true" className={styles.icon} />
}

/** A state in one word, with its picture and its edge. */
export function StateBadge({ state, children }: { readonly state: State; readonly children: ReactNode }) {
  return (
    <span className={styles.badge} data-state={state}>
      <StateIcon state={state} />
      <span>{children}</span>
    </span>
  )
}

export function EffectBadge({ effect }: { readonly effect: Effect }) {
  return <StateBadge state={stateOfEffect[effect]}>{effectWords[effect]}</StateBadge>
}

export function VerdictBadge({ verdict }: { readonly verdict: Verdict }) {
  return <StateBadge state={stateOfVerdict[verdict]}>{verdictWords[verdict]}</StateBadge>
}

/** A passage of a page that is in a state, set off by its edge. */
export function StateBlock({ state, title, children }: { readonly state: State; readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={styles.block} data-state={state}>
      <p className={styles.title}>
        <StateIcon state={state} />
        <strong>{title}</strong>
      </p>
      {children}
    </div>
  )
}
