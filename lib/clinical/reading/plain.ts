import { NOT_KNOWN, type Answers } from '../answers'
import { plainIds, type PlainId } from '../fact'
import type { UnknownKind } from '../item'
import { items } from '../items'
import { placeOf, variables, type ClinicalVariable } from '../variables'
import type { VariableReading } from './types'
import { FIRST_ANSWER, known, shared, silence, unknown } from './variable-reading'

type Table = { readonly id: PlainId; readonly place: number; readonly absent: VariableReading; readonly byAnswer: ReadonlyMap<string, VariableReading> }

function tableOf(id: PlainId, place: number, variable: ClinicalVariable): Table {
  const item = items[id]
  const byAnswer = new Map<string, VariableReading>([[NOT_KNOWN, silence(variable, 'not-known')]])
  const keep = (answer: string, reading: VariableReading): unknown => byAnswer.set(answer, shared(variable, reading, FIRST_ANSWER + byAnswer.size))
  const values = Object.keys(item.options)
  Object.values(item.options).forEach(([, quote], i) => keep(values[i] ?? '', known(variable, i, i > 0 || quote.includes(' ') ? quote : `${item.says}: ${quote}`)))
  const kinds: Readonly<Record<string, UnknownKind<string>>> = item.unknowns ?? {}
  for (const [kind, { label, allows }] of Object.entries(kinds)) {
    keep(kind, unknown(variable, 'not-known', `${item.says}: ${label.toLowerCase()}`, allows?.map((value) => values.indexOf(value))))
  }
  return { id, place, absent: silence(variable, 'not-asked'), byAnswer }
}

const tables: readonly Table[] = plainIds.flatMap((id) => {
  const place = placeOf(id)
  const variable = variables[place]
  return variable === undefined ? [] : [tableOf(id, place, variable)]
})

/** Reads every question that is a fact by itself into its place. */
export function readPlain(answers: Answers, into: VariableReading[]): void {
  for (const { id, place, byAnswer, absent } of tables) {
    const answer = answers[id]
    into[place] = (typeof answer === 'string' ? byAnswer.get(answer) : undefined) ?? absent
  }
}
