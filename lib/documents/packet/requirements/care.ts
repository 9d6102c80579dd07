import { NOT_KNOWN } from '../../../clinical/answers'
import type { FactId } from '../../../clinical/fact'
import type { ItemId } from '../../../clinical/items'
import { readFact, type Reading } from '../../../clinical/reading'
import { daysBetween } from '../../../clinical/dates'
import { atLeastHold, type Tri } from '../../../logic/tri'
import type { Requirement } from '../requirement'
import { byHandFound } from './by-hand'
import { byFact, dayOf, isSilent, over, type Found, type Ground } from './found'
import { stableFor } from './trials'

type Of<K extends Requirement['kind']> = Extract<Requirement, { readonly kind: K }>

const yesIs = (value: unknown): Tri => (value === 'yes' ? 'yes' : 'no')

export function oralAntidepressantFound(reading: Reading, { stableWeeks }: Of<'oral-antidepressant'>): Found {
  const taken = byFact(reading, 'oralAntidepressant', yesIs)
  const name = reading.answers.oralAntidepressantName
  const hasName = name !== undefined && name !== NOT_KNOWN && name !== ''
  const shows = taken.verdict === 'yes' && hasName ? `${taken.shows}: ${name}` : taken.shows
  if (stableWeeks === undefined || taken.verdict !== 'yes') return { ...taken, shows }
  const verdict = stableFor(reading, stableWeeks, hasName ? name : undefined)
  const lacks = verdict === 'yes' ? [] : [`For how many weeks it has been taken unchanged is not recorded; ${stableWeeks} are asked for.`]
  return { verdict, shows, items: ['oralAntidepressant', 'trials'], lacks, silent: false }
}

const substances = ['alcohol', 'opioids', 'stimulants', 'sedatives', 'cannabis', 'dissociatives'] as const satisfies readonly (ItemId & FactId)[]

/** Uses of a substance that are certainly within, or certainly without, what a plan shuts out; the others are open. */
const uses: Readonly<Record<'any' | 'untreated', Readonly<Record<string, Tri>>>> = {
  any: { none: 'yes', use: 'yes', mild: 'no', treated: 'no', untreated: 'no', active: 'no' },
  untreated: { none: 'yes', use: 'yes', mild: 'yes', treated: 'yes', remission: 'yes', past: 'yes', untreated: 'no' },
}

export function substancesFound(reading: Reading, { which }: Of<'no-substance-use-disorder'>): Found {
  const found = substances.map((id) => ({ id, seen: readFact(reading, id).seen, verdict: over(readFact(reading, id).possible, (use) => uses[which][use] ?? 'unknown') }))
  const open = found.filter(({ verdict }) => verdict === 'unknown')
  const told = found.filter(({ id }) => reading.answers[id] !== undefined && reading.answers[id] !== 'none')
  const allNone = substances.every((id) => reading.answers[id] === 'none')
  return {
    verdict: atLeastHold(found.length, found.map(({ verdict }) => verdict)),
    shows: allNone ? 'no use of any substance asked about' : told.map(({ seen }) => seen).join('; '),
    items: [(found.find(({ verdict }) => verdict === 'no') ?? open[0] ?? found[0])?.id ?? 'alcohol', ...substances],
    lacks: open.map(({ id, seen }) => (isSilent(reading, [id]) ? `${seen}.` : `${seen}: whether this counts is not clear.`)),
    silent: isSilent(reading, open.map(({ id }) => id)),
  }
}

/** A check of the register on a day that has been. */
export function registerCheckFound(reading: Reading): Found {
  const date = reading.answers.registerCheckedOn
  const days = date === undefined || date === NOT_KNOWN ? undefined : daysBetween(date, dayOf(reading))
  const isDone = days !== undefined && days >= 0
  return { verdict: isDone ? 'yes' : 'unknown', shows: isDone ? `checked on ${date}` : '', items: ['registerCheckedOn'], lacks: [], silent: date === undefined }
}

const sites = {
  'certified-site': { item: 'certifiedSite', lacks: 'The treating site is not named.' },
  observation: { item: 'canStay', lacks: 'Observation is the site’s to state.' },
} as const satisfies Readonly<Record<string, { readonly item: ItemId & FactId; readonly lacks: string }>>

/** What the treating site is or does: said by hand. What this person can reach or do is shown, and decides nothing of the site. */
export function siteFound(ground: Ground, kind: keyof typeof sites): Found {
  const { item, lacks } = sites[kind]
  if (ground.stated[kind] !== undefined) return byHandFound(ground, kind)
  const { shows, silent } = byFact(ground.reading, item, () => 'unknown')
  return { verdict: 'unknown', shows, items: silent ? [item] : [], lacks: [lacks], silent }
}

/** In hospital now; a stay that ended is not asked about, and is said by whoever sends the packet. */
export function inpatientCareFound(reading: Reading, { withinDays }: Of<'inpatient-care'>): Found {
  return byFact(reading, 'setting', (setting) => (setting === 'inpatient' ? 'yes' : 'unknown'), (verdict) => (verdict === 'yes' ? [] : [`A hospital stay that ended within ${withinDays} days is not recorded.`]))
}
