import type { Option } from '../clinical/rule'

type Reason = { readonly says: string; readonly explains: string; readonly needsWords: boolean }

/** Why a clinician sees an option otherwise than the guidance: our words, and whether own words have to go with them. */
export const differReasons = {
  preference: { says: 'The person prefers otherwise', explains: 'What the person wants, or does not want, decides.', needsWords: false },
  'not-asked': { says: 'Something the intake does not ask', explains: 'A fact that no question covers changes the picture: say which.', needsWords: true },
  'benefit-outweighs': { says: 'Benefit judged to outweigh a caution', explains: 'The caution is seen, and the expected benefit weighs more here: say why.', needsWords: true },
  access: { says: 'Access decides', explains: 'Site, cost, coverage, travel or time decide, not the clinical picture.', needsWords: false },
  'stop-does-not-apply': { says: 'A contraindication judged not to apply', explains: 'A stop is named that does not hold for this person: say which, and why.', needsWords: true },
  'evidence-read-otherwise': { says: 'Evidence judged differently', explains: 'The sources are read otherwise than here: say which, and how.', needsWords: true },
  'other-opinion-first': { says: 'Another opinion is needed first', explains: 'A colleague or specialist is asked before this is decided.', needsWords: false },
  other: { says: 'Another reason', explains: 'None of these: say it in own words.', needsWords: true },
} as const satisfies Record<string, Reason>

export type DifferReason = keyof typeof differReasons
export const differReasonIds = Object.keys(differReasons) as readonly DifferReason[]

export const LONGEST_WORDS = 2000

/** What the signer makes of the guidance for one option. */
export type Response = { readonly stand: 'agrees'; readonly words?: string } | { readonly stand: 'differs'; readonly reason: DifferReason; readonly words?: string }
export type Responses = Readonly<Record<Option, Response>>

/** What is missing of a response, in words; undefined where nothing is. */
export function responseFault(response: Response): string | undefined {
  const words = response.words?.trim() ?? ''
  if (words.length > LONGEST_WORDS) return `At most ${LONGEST_WORDS} characters.`
  if (response.stand === 'agrees') return undefined
  const { says, needsWords } = differReasons[response.reason]
  return needsWords && words === '' ? `“${says}” needs a line in your own words.` : undefined
}

/** A response as a sentence goes on: "agrees", or "differs: access decides". */
export function sayResponse(response: Response): string {
  if (response.stand === 'agrees') return 'agrees'
  const { says } = differReasons[response.reason]
  return `differs: ${says.charAt(0).toLowerCase()}${says.slice(1)}`
}
