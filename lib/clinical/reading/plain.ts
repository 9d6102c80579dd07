import { NOT_KNOWN, type Answers } from '../answers'
import { plainIds, type PlainId } from '../fact'
import type { Role, UnknownKind } from '../item'
import { items } from '../items'
import { placeOf, valueIn, variables, type ClinicalVariable } from '../variables'
import type { Standing, VariableReading } from './types'

/** A variable known to be in one class. */
export function known(variable: ClinicalVariable, index: number, seen: string, standing: Standing = 'known'): VariableReading {
  return { standing, allowed: [index], follow: [index], role: variable.role, seen }
}

/** A variable that may still be in any of some classes. */
export function unknown(variable: ClinicalVariable, standing: Standing, seen: string, allowed?: readonly number[], role: Role = variable.role): VariableReading {
  const classes = allowed ?? variable.classes.map((_, i) => i)
  const follow = role === 'holding' ? classes : [classes.includes(variable.neutral) ? variable.neutral : (classes[0] ?? 0)]
  return { standing, allowed: classes, follow, role, seen }
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

/** The reading of a question that is a fact by itself, with that fact at hand. */
function withFact(id: PlainId, variable: ClinicalVariable, reading: VariableReading, fixed: number): VariableReading {
  const possible = reading.allowed.map((index) => valueIn(variable, index, id)).filter((value) => value !== undefined)
  return { ...reading, facts: { [id]: { possible, seen: reading.seen, fixed } } }
}

type Table = { readonly absent: VariableReading; readonly byAnswer: ReadonlyMap<string, VariableReading> }

function tableOf(id: PlainId, variable: ClinicalVariable): Table {
  const item = items[id]
  const byAnswer = new Map<string, VariableReading>()
  const keep = (answer: string, reading: VariableReading): unknown => byAnswer.set(answer, withFact(id, variable, reading, byAnswer.size + 1))
  const values = Object.keys(item.options)
  Object.values(item.options).forEach(([, quote], i) => keep(values[i] ?? '', known(variable, i, i > 0 || quote.includes(' ') ? quote : `${item.says}: ${quote}`)))
  keep(NOT_KNOWN, unknown(variable, 'not-known', saySilence(variable, 'not-known')))
  const kinds: Readonly<Record<string, UnknownKind<string>>> = item.unknowns ?? {}
  for (const [kind, { label, allows }] of Object.entries(kinds)) {
    keep(kind, unknown(variable, 'not-known', `${item.says}: ${label.toLowerCase()}`, allows?.map((value) => values.indexOf(value))))
  }
  return { absent: withFact(id, variable, unknown(variable, 'not-asked', saySilence(variable, 'not-asked')), 0), byAnswer }
}

const tables: readonly (readonly [PlainId, number, Table])[] = plainIds.flatMap((id) => {
  const place = placeOf(id)
  const variable = variables[place]
  return variable === undefined ? [] : [[id, place, tableOf(id, variable)] as const]
})

/** Reads every question that is a fact by itself into its place. */
export function readPlain(answers: Answers, into: VariableReading[]): void {
  for (const [id, place, table] of tables) {
    const answer = answers[id]
    into[place] = (typeof answer === 'string' ? table.byAnswer.get(answer) : undefined) ?? table.absent
  }
}
