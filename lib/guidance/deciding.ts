import type { Effect, Verdict } from '../clinical/rule'
import type { Finding, OptionAssessment } from './assessment'

/** The effect of a rule that makes a verdict what it is. */
export const effectOf: Readonly<Partial<Record<Verdict, Effect>>> = { 'discuss-with-care': 'with-care', 'not-supported': 'not-supported', 'other-steps-first': 'other-steps-first' }

/** The findings that make the verdict of an option what it is; none where it waits for answers, or where nothing stands against discussing it. */
export function decidingFindings({ verdict, findings }: Pick<OptionAssessment, 'verdict' | 'findings'>): readonly Finding[] {
  const effect = effectOf[verdict]
  return effect === undefined ? [] : findings.filter((one) => one.effect === effect)
}
