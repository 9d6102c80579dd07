import { factIdsOf, valuesOver, type ClinicalVariable } from '../variables'
import type { Role } from '../item'
import { STANDINGS, type Standing, type VariableReading } from './types'

/** A variable known to be in one class. */
export function known(variable: ClinicalVariable, index: number, seen: string, standing: Standing = 'known'): VariableReading {
  return { standing, allowed: [index], follow: [index], role: variable.role, seen, facts: undefined }
}

/** A variable that may still be in any of some classes. */
export function unknown(variable: ClinicalVariable, standing: Standing, seen: string, allowed?: readonly number[], role: Role = variable.role): VariableReading {
  const classes = allowed ?? variable.classes.map((_, i) => i)
  const follow = role === 'holding' ? classes : [classes.includes(variable.neutral) ? variable.neutral : (classes[0] ?? 0)]
  return { standing, allowed: classes, follow, role, seen, facts: undefined }
}

/** A reading that is made once and shared, with its facts at hand; `fixed` numbers it among those of its variable. */
export function shared(variable: ClinicalVariable, reading: VariableReading, fixed: number): VariableReading {
  return { ...reading, facts: factIdsOf(variable).map((id) => ({ possible: valuesOver(variable, id, reading.allowed), seen: reading.seen, fixed })) }
}

/** How an unanswered question stands in a sentence. */
export function saySilence(variable: ClinicalVariable, standing: Standing): string {
  switch (standing) {
    case 'not-asked':
      return `${variable.says}: not asked yet`
    case 'stale':
      return `${variable.says}: answered too long ago`
    case 'contradicted':
      return `${variable.says}: answers contradict each other`
    case 'refused':
      return `${variable.says}: the value given is not possible`
    case 'unconfirmed':
      return `${variable.says}: unlikely value, not confirmed yet`
    case 'known':
    case 'part-known':
    case 'not-known':
    case 'not-applicable':
      return `${variable.says}: not known`
  }
}

/** Readings of silence have the numbers before this one, and those of answers the numbers from here on: what is kept by them stays compact while they are small. */
export const FIRST_ANSWER = STANDINGS.length
const silences = new Map<string, VariableReading>()

/** A variable of which nothing is known, for one reason. Made once for each variable, reason and role. */
export function silence(variable: ClinicalVariable, standing: Standing, role: Role = variable.role): VariableReading {
  const key = `${variable.id} ${standing} ${role}`
  const kept = silences.get(key)
  if (kept !== undefined) return kept
  const made = shared(variable, unknown(variable, standing, saySilence(variable, standing), undefined, role), STANDINGS.indexOf(standing))
  silences.set(key, made)
  return made
}
