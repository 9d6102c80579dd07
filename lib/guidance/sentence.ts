import type { Option, Verdict } from '../clinical/rule'
import type { Finding, Gap, Route } from './assessment'

/** The name of each verdict, as every screen and document says it. */
export const verdictNames = {
  discuss: 'Worth discussing',
  'discuss-with-care': 'Discuss with care',
  'other-steps-first': 'Other steps first',
  'not-supported': 'Not supported',
  'cannot-tell': 'Not enough answered',
} as const satisfies Record<Verdict, string>

export const optionNames = {
  esketamine: 'Esketamine nasal spray',
  racemic: 'Ketamine infusion (off-label)',
} as const satisfies Record<Option, string>

type Ground = { readonly findings: readonly Finding[]; readonly routes: readonly Route[]; readonly gaps: readonly Gap[] }

function lower(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text
}

function routeNamed({ routes }: Ground): string {
  const met = routes.find((route) => route.standing === 'met')
  return met === undefined ? '' : ` Route: ${lower(met.says)}.`
}

/** The verdict in one or two sentences, with what it rests on in this person. */
export function sayVerdict(verdict: Verdict, option: Option, ground: Ground): string {
  const { findings, gaps } = ground
  switch (verdict) {
    case 'discuss':
      return `Nothing that was answered speaks against it.${routeNamed(ground)}`
    case 'discuss-with-care': {
      const weigh = findings.filter((finding) => finding.effect === 'with-care')
      const [open] = gaps.filter((gap) => gap.role === 'open' && gap.concerns.includes(option))
      if (weigh.length > 0) return `It can be raised now. To weigh: ${weigh.map((finding) => lower(finding.title)).join('; ')}.${routeNamed(ground)}`
      return open === undefined ? 'It can be raised now.' : `It can be raised now. Still to ask: ${lower(open.ask)}.${routeNamed(ground)}`
    }
    case 'other-steps-first': {
      const first = findings.find((finding) => finding.effect === 'other-steps-first')
      return first === undefined ? 'Another step comes first, however the open questions are answered.' : `${first.title}. First: ${lower(first.step ?? first.says)}.`
    }
    case 'not-supported': {
      const stop = findings.find((finding) => finding.effect === 'not-supported')
      return stop === undefined ? 'Not supported, however the open questions are answered.' : `${stop.title}.`
    }
    case 'cannot-tell': {
      const [first] = gaps.filter((gap) => gap.concerns.includes(option))
      return first === undefined ? 'The answers do not settle it.' : `First to ask: ${lower(first.ask)}.`
    }
  }
}
