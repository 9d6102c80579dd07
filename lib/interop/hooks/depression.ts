import { conceptOf } from '../codes'
import { codingsOf, dayOf, hasCode, word, type Foreign } from './foreign'

/** A diagnosis of depression that a chart lists as active. */
export type Depression = { readonly code: string; readonly on?: string }

const icd = /^(http:\/\/hl7\.org\/fhir\/sid\/icd-10(-cm)?|urn:oid:2\.16\.840\.1\.113883\.6\.(3|90))$/

/** In remission, F32.4, F32.5 and F33.4, and the premenstrual disorder, F32.81, are none that is active and meant here. */
const notMeant = /^F3(2\.?(4|5|81)|3\.?4)/
const depressive = /^F3[23](\.?[0-9A-Z]{1,3})?$/

const snomed = conceptOf('major-depression').coding ?? []

function codeOf(condition: Foreign): string | undefined {
  const found = codingsOf(condition.code).find(({ system, code }) => {
    const [text, of] = [word(code), word(system)]
    return (icd.test(of) && depressive.test(text) && !notMeant.test(text)) || snomed.some((one) => one.system === of && one.code === text)
  })
  return found === undefined ? undefined : word(found.code)
}

const ACTIVE = ['active', 'recurrence', 'relapse']
const NOT_SO = ['refuted', 'entered-in-error', 'differential']

/** Whether a condition is told as active, and not as refuted; one that does not say is not. */
const isActive = ({ clinicalStatus, verificationStatus }: Foreign): boolean => hasCode(clinicalStatus, ACTIVE) && !hasCode(verificationStatus, NOT_SO)

/** The depression that conditions list as active, the latest of several; undefined where they list none. */
export function depressionIn(conditions: readonly Foreign[]): Depression | undefined {
  const found = conditions.filter(isActive).flatMap((condition): readonly Depression[] => {
    const code = codeOf(condition)
    const on = dayOf(condition.recordedDate) ?? dayOf(condition.onsetDateTime)
    return code === undefined ? [] : [{ code, ...(on !== undefined && { on }) }]
  })
  return found.toSorted((a, b) => ((a.on ?? '') < (b.on ?? '') ? 1 : -1))[0]
}
