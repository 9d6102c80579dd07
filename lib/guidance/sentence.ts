import type { Option, Verdict } from '../clinical/rule'
import type { Finding, Gap, Route } from './assessment'
import { namedRoutes } from './routes'

type Ground = { readonly findings: readonly Finding[]; readonly routes: readonly Route[]; readonly gaps: readonly Gap[] }

function lower(text: string): string {
  return /^[A-Z][a-z ]/.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text
}

function routeNamed({ routes }: Ground): string {
  const found = namedRoutes(routes)
  if (found.length === 0) return ''
  const word = found[0]?.standing === 'met' ? 'Route' : 'Arguable route'
  return ` ${word}: ${found.map((route) => lower(route.says)).join('; also ')}.`
}

/** Answers longer than this are told in the list of reasons; the card then names the rule. */
const LONGEST = 90

/** A finding in a few words: what was answered, or the name of the rule where that says more briefly what is meant. */
function named({ seen, title }: Finding): readonly string[] {
  return seen.length === 0 || seen.join('; ').length > LONGEST ? [title] : seen
}

const name = (finding: Finding): string => upper(named(finding).join('; '))

function upper(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

function stillToAsk(option: Option, { gaps }: Ground): string {
  const open = gaps.filter((gap) => gap.role === 'open' && gap.concerns.includes(option))
  const [first] = open
  if (first === undefined) return ''
  const more = open.length === 1 ? '' : ` and ${open.length - 1} more`
  return ` Still to ask: ${lower(first.ask)}${more}.`
}

/** The verdict in a few short sentences, with what it rests on in this person. */
export function sayVerdict(verdict: Verdict, option: Option, ground: Ground): string {
  const { findings, gaps } = ground
  switch (verdict) {
    case 'discuss':
      return `Nothing that was answered speaks against it.${routeNamed(ground)}`
    case 'discuss-with-care': {
      const weigh = findings.filter((finding) => finding.effect === 'with-care').flatMap((finding) => named(finding).map(lower))
      const weighed = weigh.length > 0 ? ` To weigh: ${[...new Set(weigh)].join('; ')}.` : ''
      return `It can be raised now.${weighed}${stillToAsk(option, ground)}${routeNamed(ground)}`
    }
    case 'other-steps-first': {
      const first = findings.find((finding) => finding.effect === 'other-steps-first')
      return first === undefined ? 'A step comes first, however the open questions are answered.' : `${name(first)}. First: ${lower(first.step ?? first.says)}.`
    }
    case 'not-supported': {
      const stop = findings.find((finding) => finding.effect === 'not-supported')
      return stop === undefined ? 'It is not supported, however the open questions are answered.' : `${name(stop)}.${stop.instead === undefined ? '' : ` Instead: ${lower(stop.instead)}`}`
    }
    case 'cannot-tell':
      return sayFirstQuestion(gaps.find((gap) => gap.concerns.includes(option)))
  }
}

function sayFirstQuestion(first: Gap | undefined): string {
  if (first === undefined) return 'The answers do not settle it.'
  if (first.standing === 'contradicted') return `Answers contradict each other. ${first.ask}`
  return first.variable === 'ideation' ? `${first.ask}.` : `First to ask: ${lower(first.ask)}.`
}
