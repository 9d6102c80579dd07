/** A three-valued answer. `unknown` is a finding in its own right, never a quiet `no`. */
export type Tri = 'yes' | 'no' | 'unknown'

export function negate(tri: Tri): Tri {
  switch (tri) {
    case 'yes':
      return 'no'
    case 'no':
      return 'yes'
    case 'unknown':
      return 'unknown'
  }
}

/**
 * Whether at least `atLeast` of the parts hold (Kleene). Every connective is a case of this one:
 * *all* asks for as many as there are parts, *any* asks for one.
 */
export function atLeastHold(atLeast: number, parts: readonly Tri[]): Tri {
  let yes = 0
  let possible = 0
  for (const part of parts) {
    if (part === 'yes') yes += 1
    if (part !== 'no') possible += 1
  }
  if (yes >= atLeast) return 'yes'
  return possible >= atLeast ? 'unknown' : 'no'
}
