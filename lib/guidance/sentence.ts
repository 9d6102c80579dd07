import type { Option, Verdict } from '../clinical/rule'
import type { Finding, Gap, Route } from './assessment'
import { groundsOf } from './findings'
import { namedRoutes } from './routes'

type Ground = {
  readonly findings: readonly Finding[]
  readonly routes: readonly Route[]
  readonly gaps: readonly Gap[]
  /** Steps of safety come before any talk of the option. */
  readonly afterSafety: boolean
  /** What known answers leave out of questions that are open. */
  readonly leftOut: readonly string[]
}

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

/**
 * A finding in a few words: what was answered, or the name of the rule where that says more briefly what is meant.
 * That an adult has a depressive episode goes without saying beside what else this person brings.
 */
function named({ seen, title, trace }: Finding): readonly string[] {
  const telling = groundsOf(trace).filter(({ fact }) => fact !== 'problem' && fact !== 'age').flatMap((ground) => ground.seen ?? [])
  const said = telling.length > 0 ? [...new Set(telling)] : seen
  return said.length === 0 || said.join('; ').length > LONGEST ? [title] : said
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
  const asked = `${lower(first.ask)}${more}`
  return ` Still to ask: ${asked}${asked.endsWith('?') ? '' : '.'}`
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
      return `${ground.afterSafety ? 'Safety steps come first. Then it can be raised.' : 'It can be raised now.'}${weighed}${stillToAsk(option, ground)}${routeNamed(ground)}`
    }
    case 'other-steps-first': {
      const first = findings.find((finding) => finding.effect === 'other-steps-first')
      return first === undefined ? 'A step comes first, however the open questions are answered.' : `${name(first)}. First: ${lower(first.step ?? first.says)}.`
    }
    case 'not-supported': {
      const stop = findings.find((finding) => finding.effect === 'not-supported')
      return stop === undefined ? sayLeftOut(ground) : `${name(stop)}.${stop.instead === undefined ? '' : ` Instead: ${lower(stop.instead)}`}`
    }
    case 'cannot-tell':
      return sayFirstQuestion(gaps.find((gap) => gap.concerns.includes(option)))
  }
}

/** No single rule stops it: what is left of the open questions does. */
function sayLeftOut({ leftOut }: Ground): string {
  const because = leftOut.length === 0 ? '' : ` From what is known: ${leftOut.join('; ')}. Instead: settle the diagnosis first.`
  return `It is not supported, however the open questions are answered.${because}`
}

function sayFirstQuestion(first: Gap | undefined): string {
  if (first === undefined) return 'The answers do not settle it.'
  if (first.standing === 'contradicted') return `Answers contradict each other. ${first.ask}`
  return first.variable === 'ideation' ? `${first.ask}.` : `First to ask: ${lower(first.ask)}.`
}
