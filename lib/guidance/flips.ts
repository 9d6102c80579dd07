import { survey, type Survey } from '../logic/outcomes'
import { NOT_KNOWN, type Answers } from '../clinical/answers'
import { read, readWith, type Reading } from '../clinical/reading'
import { levelDecides } from '../clinical/trials/dose'
import type { Trial } from '../clinical/trials/trial'
import type { Option, Verdict } from '../clinical/rule'
import { options } from '../clinical/rule'
import { placeOf, variables, type VariableId } from '../clinical/variables'
import type { Flip } from './assessment'
import { changesFor, type Change } from './changes'
import { compiled, verdictOf, verdicts, type Sets, type Unknowns } from './decide'

type Verdicts = Readonly<Record<Option, Verdict>>
export type Surveys = Readonly<Record<Option, Survey>>

export function surveys(sets: Sets): Surveys {
  const of = (option: Option): Survey => survey(compiled.diagrams, compiled.roots[option], sets.follow)
  return { esketamine: of('esketamine'), racemic: of('racemic') }
}

/** Questions that bear on how others are read: a change of theirs is read together with the others anew. */
const coupled: ReadonlySet<number> = new Set(
  (
    [
      ...(['ideation', 'ideationDenied', 'behavior', 'problem', 'psychosis', 'mania', 'broughtOnByKetamine', 'dissociatives', 'capacity', 'liver'] as const),
      ...(['pregnancy', 'priorEsketamine', 'priorInfusion', 'lithium', 'lamotrigine', 'otherMoodStabilizer', 'maoi', 'modafinil', 'sedatingAntipsychotic', 'assessmentDone'] as const),
    ] satisfies readonly VariableId[]
  ).map(placeOf),
)

/** Hypertension decides how long a pressure counts, so its change is read from the start. */
const fromTheStart: ReadonlySet<number> = new Set([placeOf('hypertension')])

const ideation = placeOf('ideation')

/** Single changes of an answer that change a verdict, unknown answers first, in the order of asking. */
export function flipsOf(reading: Reading, now: Verdicts, unknowns: Unknowns, found: Surveys): readonly Flip[] {
  const openLeft = reading.variables.filter(({ role, allowed }) => role === 'open' && allowed.length > 1).length
  const after = (change: Change): Verdicts | undefined => {
    if (change.choice < 0 || fromTheStart.has(change.place)) return settledBy(reading, read({ ...reading.answers, ...change.change }, reading.asOf))
    if (coupled.has(change.place)) return settledBy(reading, readWith(reading, change.place, change.choice, change.change))
    const state = reading.variables[change.place]
    const answersOpen = state?.role === 'open' && state.allowed.length > 1
    const left: Unknowns = { ideation: unknowns.ideation && change.place !== ideation, open: openLeft - (answersOpen ? 1 : 0) > 0 }
    return {
      esketamine: verdictOf(found.esketamine.ifAnswered(change.place, change.choice), left),
      racemic: verdictOf(found.racemic.ifAnswered(change.place, change.choice), left),
    }
  }
  const changes = [...changesFor(reading), ...cellChanges(reading)]
  const isUnknown = ({ place }: Change): boolean => (reading.variables[place]?.allowed.length ?? 0) > 1
  // What is not known yet stands before what would have to turn out differently.
  const ordered = [...changes.filter(isUnknown), ...changes.filter((change) => !isUnknown(change))]
  return ordered.flatMap((change) => {
    const verdictsAfter = after(change)
    const id = variables[change.place]?.id
    if (verdictsAfter === undefined || id === undefined || options.every((option) => verdictsAfter[option] === now[option])) return []
    return [{ variable: id as VariableId, says: change.says, change: change.change, verdicts: verdictsAfter }]
  })
}

/** The verdicts after a change, or nothing where the change would only bring in a new contradiction. */
function settledBy(before: Reading, after: Reading): Verdicts | undefined {
  return after.contradictions.length > before.contradictions.length ? undefined : verdicts(after)
}

const fullest = { doseBand: 'maximum-tolerated', weeksBand: '8-or-more', taken: 'most-days', response: 'none', stopped: 'no-benefit', episode: 'this' } as const

function isMissing(value: unknown): boolean {
  return value === undefined || value === NOT_KNOWN
}

/** The cells of a trial that are not known and could make it adequate. */
export function missingCells(trial: Trial): readonly (keyof typeof fullest)[] {
  const cells: (keyof typeof fullest)[] = []
  if ((isMissing(trial.doseMg) || levelDecides(trial)) && isMissing(trial.doseBand)) cells.push('doseBand')
  if (isMissing(trial.weeks) && isMissing(trial.weeksBand) && (isMissing(trial.start) || isMissing(trial.end))) cells.push('weeksBand')
  for (const cell of ['taken', 'response', 'stopped', 'episode'] as const) if (isMissing(trial[cell])) cells.push(cell)
  return cells
}

/** For each trial with missing cells: what if it turned out adequate, or not. */
function cellChanges(reading: Reading): readonly Change[] {
  const place = placeOf('trials')
  const trials = reading.answers.trials
  if (trials === undefined || trials === NOT_KNOWN || (reading.variables[place]?.allowed.length ?? 0) < 2) return []
  return trials.flatMap((trial, row) => {
    const cells = missingCells(trial)
    if (cells.length === 0) return []
    const name = trial.drug === NOT_KNOWN ? `trial ${row + 1}` : trial.drug
    const filled = Object.fromEntries(cells.map((cell) => [cell, fullest[cell]]))
    const replace = (next: Partial<Trial>): Answers => ({ trials: trials.map((other, i) => (i === row ? { ...other, ...next } : other)) })
    return [
      { place, choice: -1, says: `${name} was an adequate trial without response`, change: replace(filled) },
      { place, choice: -1, says: `${name} was not an adequate trial`, change: replace(cells.includes('taken') ? { taken: 'often-missed' } : { ...filled, ...shortfall(cells) }) },
    ]
  })
}

function shortfall(cells: readonly (keyof typeof fullest)[]): Partial<Trial> {
  if (cells.includes('doseBand')) return { doseBand: 'below-usual' }
  if (cells.includes('weeksBand')) return { weeksBand: 'under-4' }
  return cells.includes('response') ? { response: 'good-and-holding' } : { episode: 'earlier' }
}
