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
  return atLeastOf(atLeast, parts, (part) => part)
}

/** The same of parts that carry their answer. */
export function atLeastOf<T>(atLeast: number, parts: readonly T[], answer: (part: T) => Tri): Tri {
  let yes = 0
  let possible = 0
  for (const part of parts) {
    const tri = answer(part)
    if (tri === 'yes') yes += 1
    if (tri !== 'no') possible += 1
  }
  if (yes >= atLeast) return 'yes'
  return possible >= atLeast ? 'unknown' : 'no'
}
