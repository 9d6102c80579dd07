import type { Signature } from '../../cases/case'
import { differReasons, type Response } from '../../cases/differ'
import { sayMoment } from '../../clinical/dates'
import { options, type Option } from '../../clinical/rule'
import { shortOptionNames } from '../../guidance/names'
import { stating, type Clause } from './clause'

/** A person who signed, with their role. */
export const saySigner = ({ name, role }: Signature['by']): string => (role === undefined ? name : `${name} (${role})`)

/** What the signer made of the guidance for one option, in the words that were signed. */
function responseClause(option: Option, response: Response): Clause {
  const reason = response.stand === 'agrees' ? 'agrees with the guidance' : `differs from the guidance: ${differReasons[response.reason].says.toLowerCase()}`
  const words = response.words?.trim() ?? ''
  return stating(`${shortOptionNames[option]}: the clinician ${reason}${words === '' ? '' : `. In own words: ${words}`}`)
}

/** Who signed, who signed beside them, and what was added since, in their own letters. */
export function signedLines({ by, at, version, sha256, coSignatures, addenda }: Signature): readonly string[] {
  return [
    `Signed by ${saySigner(by)}, ${sayMoment(at)}; version ${version}, SHA-256 ${sha256}.`,
    ...coSignatures.map((beside) => `Signed beside by ${saySigner(beside.by)}, ${sayMoment(beside.at)}: ${beside.line}`),
    ...addenda.map((added) => `Addendum by ${saySigner(added.by)}, ${sayMoment(added.at)}: ${added.text}`),
  ]
}

/** What the signer made of each option, and who stands for it, as clauses of a note. */
export function signedClauses(signature: Signature): readonly Clause[] {
  return [...options.map((option) => responseClause(option, signature.responses[option])), ...signedLines(signature).map((line) => stating(line))]
}
