import { dateOf } from '../../lib/clinical/dates'

export const help = `Guidance for one case or many, from a file or from standard input.

  npm run --silent guidance -- FILE        cases from a file
  npm run --silent guidance -- -           cases from standard input
  npm run --silent schema                  the shape of a case, as JSON Schema

A case is {"answers": {...}, "asOf": "2026-11-25", "id": "..."}; asOf and id may be left out.
The input is one case, an array of cases, or JSON Lines: one case a line.

  --lines         the input is JSON Lines, also where it does not look so
  --as-of DATE    the day or moment to read cases at that have no asOf; otherwise today
  --schema        print the shape of a case and stop
  --help          print this and stop

One assessment a line comes out, with the id of its case, and its line (JSON Lines) or place (array).
What is wrong goes to standard error, "line 17: answers.age: a number, or not-known", and the rest is still done.
Exit status: 0 all done, 1 some cases refused or none found, 2 not run.`

/** What the command line asks for. */
export type Asked =
  | { readonly act: 'help' | 'schema' }
  | { readonly act: 'assess'; readonly file: string; readonly lines: boolean; readonly asOf?: string }
  | { readonly act: 'refuse'; readonly why: string }

const refuse = (why: string): Asked => ({ act: 'refuse', why })

export function readArguments(args: readonly string[]): Asked {
  const files: string[] = []
  let lines = false
  let asOf: string | undefined
  const rest = [...args]
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--help' || word === '-h') return { act: 'help' }
    if (word === '--schema') return { act: 'schema' }
    if (word === '--lines') lines = true
    else if (word === '--as-of' || word.startsWith('--as-of=')) asOf = word === '--as-of' ? (rest.shift() ?? '') : word.slice('--as-of='.length)
    else if (word.startsWith('-') && word !== '-') return refuse(`${word} is not an option.`)
    else files.push(word)
  }
  const [file] = files
  if (file === undefined) return refuse('Name a file, or - for standard input.')
  if (files.length > 1) return refuse('Name one file.')
  if (asOf !== undefined && dateOf(asOf) === undefined) return refuse('--as-of asks for a date such as 2026-11-25.')
  return { act: 'assess', file, lines, ...(asOf === undefined ? {} : { asOf }) }
}
