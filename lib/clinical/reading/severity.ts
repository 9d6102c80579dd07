import { NOT_KNOWN, type Answers } from '../answers'
import { dateOf, type Moment } from '../dates'
import { wordFacts, type WordOf } from '../fact'
import { instruments, isBelowTrialEntry, isStale, scaleReading, scoreRefusals, type Score } from '../instruments'
import { items } from '../items'
import { placeOf, severityClass, variables } from '../variables'
import { saySilence } from './variable-reading'
import type { Notes, Standing, VariableReading } from './types'

type View = WordOf<'severityView'>
type Scale = WordOf<'scale'>

const views: readonly View[] = wordFacts.severityView.values
const scales: readonly Scale[] = wordFacts.scale.values

/** The scores as the day finds them: what is impossible is refused, what is old is set aside. */
function noteScores(scores: readonly Score[], day: string, notes: Notes): boolean {
  const before = notes.refused.length
  scores.forEach((score, i) => {
    for (const { field, value, bound } of scoreRefusals(score, day)) notes.refused.push({ item: 'scores', field: `scores.${i}.${field}`, value, bound })
    if (isStale(score, day)) notes.stale.push({ item: 'scores', field: `scores.${i}.date`, date: score.date ?? '', why: 'A score counts for 4 weeks.' })
  })
  return notes.refused.length > before
}

function scaleOf(scores: readonly Score[], day: string): { scale: Scale; seen: string } {
  const { reading, from, band } = scaleReading(scores, day)
  if (from === undefined) return { scale: 'none', seen: 'no current rating scale' }
  const seen = `${instruments[from.instrument].name} ${from.total}${band === undefined ? '' : ` (${band})`}`
  if (reading === 'not-mild') return { scale: isBelowTrialEntry(from) ? 'below-trial-entry' : 'at-trial-entry', seen }
  return { scale: reading, seen }
}

/** The classes a view of severity and a reading of the scales may be in, and those of them without a scale. */
type Classes = { readonly allowed: readonly number[]; readonly unscaled: readonly number[] }

function combine(possibleViews: readonly View[], possibleScales: readonly Scale[]): Classes {
  // Where no view is formed, a scale has to stand in.
  const pairs = possibleViews.flatMap((view) => possibleScales.map((scale) => [view, scale] as const)).filter(([view, scale]) => view !== 'not-formed' || scale !== 'none')
  const classes = (some: typeof pairs): readonly number[] => some.map(([view, scale]) => severityClass(view, scale))
  return { allowed: classes(pairs), unscaled: classes(pairs.filter(([, scale]) => scale === 'none')) }
}

const combined = new Map<string, Classes>()

/** Combined once for each view, or none, and each reading of the scales, or an open one. */
function classesOf(view: View | undefined, scale: Scale | 'open'): Classes {
  const key = `${view} ${scale}`
  const kept = combined.get(key) ?? combine(view === undefined ? views : [view], scale === 'open' ? scales : [scale])
  combined.set(key, kept)
  return kept
}

/** Reads severity: the clinician's view, beside a scale of the past 4 weeks that stands in where no view is formed. */
export function readSeverity(answers: Answers, asOf: Moment, into: VariableReading[], notes: Notes): void {
  const variable = variables[placeOf('severity')]
  if (variable === undefined) return
  const day = dateOf(asOf) ?? asOf
  const scores = answers.scores
  const given = scores === undefined || scores === NOT_KNOWN ? [] : scores
  const refused = noteScores(given, day, notes)
  const { scale, seen: scaleSeen } = scaleOf(given, day)
  const told = answers.severityView
  const view = told === undefined || told === NOT_KNOWN || told === 'not-formed' ? undefined : told

  // A missing or refused score may read in any way; one that stands is read as it stands.
  const open = refused || scores === undefined || scores === NOT_KNOWN || (scale === 'none' && given.length > 0)
  const possibleScales = open ? scales : [scale]
  const settledView: View | undefined = view ?? (told === 'not-formed' && scale !== 'none' ? 'not-formed' : undefined)
  const possibleViews = settledView === undefined ? views : [settledView]
  const { allowed, unscaled } = classesOf(settledView, open ? 'open' : scale)
  const holding = view === undefined && scale === 'none'
  const follow = holding ? (refused ? allowed : unscaled) : [severityClass(view ?? 'not-formed', scale)]
  const viewSeen = view === undefined ? (told === 'not-formed' ? 'no view of severity formed' : 'severity: not known') : items.severityView.options[view][1]
  const standing = standingOf(allowed.length, refused, told, scores)
  const seen = scale === 'none' ? (holding ? saySilence(variable, standing) : viewSeen) : `${viewSeen}; ${scaleSeen}`
  into[placeOf('severity')] = {
    standing,
    allowed,
    follow,
    role: holding ? 'holding' : 'access',
    seen,
    facts: [
      { possible: possibleViews, seen: viewSeen, fixed: settledView === undefined ? Number(told === 'not-formed') : 2 + views.indexOf(settledView) },
      { possible: possibleScales, seen: scaleSeen, fixed: scale === 'none' ? Number(open) : undefined },
    ],
  }
}

function standingOf(completions: number, refused: boolean, view: Answers['severityView'], scores: Answers['scores']): Standing {
  if (refused) return 'refused'
  if (completions === 1) return 'known'
  if (view === undefined && scores === undefined) return 'not-asked'
  return view === NOT_KNOWN && (scores === undefined || scores === NOT_KNOWN) ? 'not-known' : 'part-known'
}
