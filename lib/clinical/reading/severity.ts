import { NOT_KNOWN, type Answers } from '../answers'
import { dateOf, type Moment } from '../dates'
import { wordFacts, type WordOf } from '../fact'
import { belowTrialEntry, instruments, isStale, scaleReading, scoreRefusals, type Score } from '../instruments'
import { items } from '../items'
import { placeOf, severityClass, variables } from '../variables'
import { saySilence } from './plain'
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
  if (reading === 'not-mild') return { scale: belowTrialEntry([from], day).length > 0 ? 'below-trial-entry' : 'at-trial-entry', seen }
  return { scale: reading, seen }
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
  const pairs = possibleViews.flatMap((v) => possibleScales.map((s) => [v, s] as const)).filter(([v, s]) => v !== 'not-formed' || s !== 'none')
  const allowed = pairs.map(([v, s]) => severityClass(v, s))
  const holding = view === undefined && scale === 'none'
  const follow = holding ? allowed.filter((_, i) => pairs[i]?.[1] === 'none' || refused) : [severityClass(view ?? 'not-formed', scale)]
  const viewSeen = view === undefined ? (told === 'not-formed' ? 'no view of severity formed' : 'severity: not known') : items.severityView.options[view][1]
  const standing = standingOf(allowed.length, refused, told, scores)
  const seen = scale === 'none' ? (holding ? saySilence(variable, standing) : viewSeen) : `${viewSeen}; ${scaleSeen}`
  into[placeOf('severity')] = {
    standing,
    allowed,
    follow,
    role: holding ? 'holding' : 'access',
    seen,
    facts: {
      severityView: { possible: settledView === undefined ? views : [settledView], seen: viewSeen },
      scale: { possible: possibleScales, seen: scaleSeen },
    },
  }
}

function standingOf(completions: number, refused: boolean, view: Answers['severityView'], scores: Answers['scores']): Standing {
  if (refused) return 'refused'
  if (completions === 1) return 'known'
  if (view === undefined && scores === undefined) return 'not-asked'
  return view === NOT_KNOWN && (scores === undefined || scores === NOT_KNOWN) ? 'not-known' : 'part-known'
}
