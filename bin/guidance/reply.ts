import { WHOLE } from '../../lib/input/fault'
import { parseCase } from '../../lib/clinical/schema'
import { assess } from '../../lib/guidance/assess'
import type { Found, Place } from './cases'

/** What goes out for one case: a line of JSON, or the lines that say what is wrong. */
export type Reply = { readonly assessed: string } | { readonly refused: readonly string[] }

/** "line 17: ", "case 3: ", or nothing where the input is one case. */
function sayPlace(place: Place): string {
  if (place.line !== undefined) return `line ${place.line}: `
  return place.case === undefined ? '' : `case ${place.case}: `
}

export function replyTo(found: Found, today: string): Reply {
  const where = sayPlace(found.place)
  if ('fault' in found) return { refused: [`${where}${WHOLE}: ${found.fault}`] }
  const read = parseCase(found.input)
  if (!read.ok) return { refused: read.faults.map(({ field, message }) => `${where}${field}: ${message}`) }
  const { answers, asOf = today, id } = read.value
  return { assessed: JSON.stringify({ ...(id === undefined ? {} : { id }), ...found.place, ...assess(answers, asOf) }) }
}
