import { NOT_KNOWN } from '../../clinical/answers'
import { dateOf } from '../../clinical/dates'
import { findDrug, type Drug } from '../../clinical/drugs'
import type { Reading } from '../../clinical/reading'
import { groupByDrug } from '../../clinical/trials/groups'
import type { TrialReading } from '../../clinical/trials/reading'
import { places, type Place } from './place'

type TriedDrug = { readonly drug: Drug; readonly readings: readonly TrialReading[]; readonly adequate: boolean }

/** The medicines told of, each once; `unnamed` counts those that are not known or not in the list. */
export type Tried = {
  readonly told: 'not-asked' | 'not-known' | 'told'
  readonly antidepressants: readonly TriedDrug[]
  readonly augmentations: readonly TriedDrug[]
  readonly unnamed: number
}

const nothing = { antidepressants: [], augmentations: [], unnamed: 0 } as const

export function triedBy({ answers: { trials }, asOf }: Reading): Tried {
  if (trials === undefined) return { told: 'not-asked', ...nothing }
  if (trials === NOT_KNOWN) return { told: 'not-known', ...nothing }
  const { groups, loose } = groupByDrug(trials, dateOf(asOf) ?? asOf)
  const named = groups.flatMap(({ drug: id, readings, kinds }): readonly TriedDrug[] => {
    const drug = findDrug(id)
    // Esketamine is one of the two options, not an alternative to them.
    return drug === undefined || id === 'esketamine' ? [] : [{ drug, readings, adequate: !kinds.includes('none') }]
  })
  return {
    told: 'told',
    antidepressants: named.filter(({ drug }) => drug.kind === 'antidepressant'),
    augmentations: named.filter(({ drug }) => drug.kind === 'augmentation'),
    unnamed: loose.length,
  }
}

/** The place where no drug of a kind is told of; undefined where one is. */
function placeWithout(drugs: readonly TriedDrug[], { told, unnamed, antidepressants, augmentations }: Tried): Place | undefined {
  if (told !== 'told') return places[told]
  if (drugs.length > 0) return undefined
  if (unnamed > 0) return ['not known', 'Not every medicine told of is known by name.']
  // A list of other medicines does not say that this kind was asked about.
  return (antidepressants[0] ?? augmentations[0]) === undefined ? places.none : ['none told of', 'None was told of.']
}

const responses = { none: 'no response', partial: 'partial response', 'good-then-lost': 'helped, then stopped helping', 'good-and-holding': 'good response that holds' } as const

/** "aripiprazole (adequate course, no response)" */
function sayTried({ drug, readings, adequate }: TriedDrug): string {
  const found = new Set(readings.flatMap(({ response }) => response))
  const [only] = found
  const response = found.size === 1 && only !== undefined ? responses[only] : 'response not known'
  return `${drug.name} (${adequate ? 'adequate course, ' : ''}${response})`
}

function responseHolds({ readings }: TriedDrug): boolean {
  return readings.some(({ response }) => response.every((one) => one === 'good-and-holding'))
}

/** Where this person stands with antidepressants, by the classes tried so far. */
export function placeOfOral(tried: Tried): Place {
  const { antidepressants, unnamed } = tried
  const without = placeWithout(antidepressants, tried)
  if (without !== undefined) return without
  const classes = [...new Set(antidepressants.map(({ drug }) => drug.class))]
  const standing = `tried: ${classes.join(', ')}`
  const held = antidepressants.find(responseHolds)
  if (held !== undefined) return [standing, `The response to ${held.drug.name} holds: continuing and optimizing it comes first.`]
  const names = antidepressants.map(({ drug }) => drug.name).join(', ')
  if (unnamed > 0) return [standing, `Tried so far: ${names}; not every medicine told of is known by name.`]
  return [standing, classes.length === 1 ? `Tried so far: ${names}; other classes are still open.` : `Tried so far: ${names}, of ${classes.length} classes.`]
}

const firstLine = ['aripiprazole', 'brexpiprazole'] as const

/** Where this person stands with drugs added to an antidepressant. */
export function placeOfAugmentation(tried: Tried): Place {
  const { augmentations, unnamed } = tried
  const without = placeWithout(augmentations, tried)
  if (without !== undefined) return without
  const standing = `tried: ${augmentations.map(sayTried).join(', ')}`
  if (unnamed > 0) return [standing, 'Not every medicine told of is known by name.']
  const left = firstLine.filter((id) => augmentations.every(({ drug }) => drug.id !== id))
  return [standing, left.length === 0 ? 'Both first-line additions have been tried.' : `Not tried yet of the first line: ${left.join(' and ')}.`]
}
