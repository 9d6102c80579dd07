import { size, type Survey } from '../logic/outcomes'
import { supportOf } from '../logic/support'
import { NOT_KNOWN } from '../clinical/answers'
import type { Role } from '../clinical/item'
import { items } from '../clinical/items'
import type { Reading } from '../clinical/reading'
import { options, type Option } from '../clinical/rule'
import { levelDecides } from '../clinical/trials/dose'
import { sayDrug } from '../clinical/trials/say'
import { placeOf, variables, type VariableId } from '../clinical/variables'
import { outcomesBelow } from '../logic/outcomes'
import type { Gap, OptionAssessment } from './assessment'
import { compiled, type Sets } from './decide'
import { missingCells } from './flips'

const order: Readonly<Record<Role, number>> = { holding: 0, open: 1, access: 2, record: 3 }
const ideation = placeOf('ideation')

/** The places of the unknown answers that can still change the verdict of each option, or whether safety comes first. */
export type Matters = Readonly<Record<Option | 'safety', ReadonlySet<number>>>

export function mattering(reading: Reading, sets: Sets): Matters {
  const below = outcomesBelow(compiled.diagrams, sets.all)
  const unknownIn = (root: number): readonly number[] =>
    [...supportOf(compiled.diagrams, root, sets.all)].filter((place) => (reading.variables[place]?.allowed.length ?? 0) > 1)
  const of = (option: Option): ReadonlySet<number> => {
    const root = compiled.roots[option]
    const places = new Set(unknownIn(root))
    const reachable = below(root)
    reading.variables.forEach(({ role, allowed }, place) => {
      if (allowed.length < 2) return
      // An open answer keeps the verdict from "worth discussing" where that can still be reached.
      if (role === 'open' && (reachable & 1) !== 0) places.add(place)
      // Until suicidal thoughts are asked about, nothing milder than "other steps first" is told.
      if (place === ideation && (reachable & 3) !== 0) places.add(place)
    })
    return places
  }
  const safety = new Set(unknownIn(compiled.safety))
  // Thoughts of suicide are asked about whatever else is settled.
  if ((reading.variables[ideation]?.allowed.length ?? 0) > 1) safety.add(ideation)
  return { esketamine: of('esketamine'), racemic: of('racemic'), safety }
}

/** What is asked where a part of the answer is known. */
const partAsks: { readonly [id in VariableId]?: string } = { behavior: 'Suicidal behavior: when the latest was', liver: 'Liver disease: its Child-Pugh class', pregnancy: 'Pregnancy: what a test shows' }

/** The unanswered questions that can still matter, in the order of asking: what holds a verdict, then what is open, then access. */
export function gapsOf(reading: Reading, matters: Matters): readonly Gap[] {
  const gaps = variables.flatMap(({ id, items: asked }, place): Gap[] => {
    const concerns = ([...options, 'safety'] as const).filter((one) => matters[one].has(place))
    const state = reading.variables[place]
    if (concerns.length === 0 || state === undefined) return []
    const item = items[asked[0]]
    const missing = missingIn(id as VariableId, reading)
    const contradiction = state.standing === 'contradicted' ? reading.contradictions.find((c) => c.items.some((i) => asked.includes(i))) : undefined
    return [
      {
        variable: id as VariableId,
        items: asked,
        ask: contradiction?.ask ?? (place === ideation ? `Ask today, in private: ${item.says}` : ((state.standing === 'part-known' ? partAsks[id as VariableId] : undefined) ?? item.ask)),
        why: item.why,
        role: state.role,
        standing: state.standing,
        ...(missing.length > 0 && { missing }),
        ...(state.leftOut !== undefined && { leftOut: state.leftOut }),
        concerns,
      },
    ]
  })
  return gaps.sort((a, b) => order[a.role] - order[b.role])
}

const cellNames = { doseBand: 'dose', weeksBand: 'weeks', taken: 'how it was taken', response: 'response', stopped: 'why it stopped', episode: 'which episode' } as const

/** What is missing inside a list of trials, cell by cell, and where it can be had. */
function missingIn(id: VariableId, reading: Reading): readonly string[] {
  if (id !== 'trials') return []
  const trials = reading.answers.trials
  if (trials === undefined || trials === NOT_KNOWN) return ['Ask the pharmacy or an earlier prescriber for the list of medicines, doses and dates.']
  const cells = trials.flatMap((trial) => missingCells(trial).map((cell) => `${sayDrug(trial)}: ${cell === 'doseBand' && levelDecides(trial) ? 'blood level' : cellNames[cell]}`))
  return cells.length === 0 ? [] : [...cells, 'The pharmacy or an earlier prescriber may have doses and dates.']
}

/** The unanswered questions that could decide a verdict; those that leave the fewest verdicts open come first. */
export function decidersOf(reading: Reading, found: Survey, matters: ReadonlySet<number>): OptionAssessment['deciders'] {
  const ranked = [...matters].flatMap((place) => {
    const state = reading.variables[place]
    const variable = variables[place]
    if (state === undefined || variable === undefined || state.role === 'access') return []
    const left = state.allowed.map((choice) => size(found.ifAnswered(place, choice)))
    const leaves = left.reduce((a, b) => a + b, 0) / left.length
    return [{ variable: variable.id as VariableId, leaves: Math.round(leaves * 100) / 100, rank: order[state.role] * variables.length + place }]
  })
  ranked.sort((a, b) => (a.leaves === b.leaves ? a.rank - b.rank : a.leaves - b.leaves))
  return ranked.map(({ variable, leaves }) => ({ variable, leaves }))
}
