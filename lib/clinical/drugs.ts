import { augmentation } from './drugs/augmentation'
import type { DrugRow } from './drugs/drug'
import { newerAntidepressants } from './drugs/newer-antidepressants'
import { otherTreatments, type OtherTreatment } from './drugs/other-treatments'
import { ssriAndSnri } from './drugs/ssri-and-snri'
import { tricyclicAndMaoi } from './drugs/tricyclic-and-maoi'
import { withinEdits } from './drugs/spelling'

const listed = [...ssriAndSnri, ...newerAntidepressants, ...tricyclicAndMaoi, ...augmentation] as const

export type DrugId = (typeof listed)[number]['id']

/** A drug of the list. */
export type Drug = DrugRow & { readonly id: DrugId }

export const drugs: readonly Drug[] = listed

/** A name without case, spaces, hyphens and other marks. */
function bare(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '')
}

function wordings(drug: Drug): readonly string[] {
  return [drug.id, drug.name, ...(drug.alsoCalled ?? []), ...drug.brands, ...drug.misspellings].map(bare)
}

const wordingsOf = new Map<Drug, readonly string[]>(drugs.map((drug) => [drug, wordings(drug)]))
const drugByWording = new Map<string, Drug>([...wordingsOf].flatMap(([drug, words]) => words.map((word) => [word, drug] as const)))
const drugById = new Map<string, Drug>(drugs.map((drug) => [drug.id, drug]))
const treatmentByWording = new Map<string, OtherTreatment>(
  otherTreatments.flatMap((treatment) => [treatment.id, treatment.name, ...treatment.alsoCalled].map((word) => [bare(word), treatment] as const)),
)

/** The drug that a text names: id, name, brand or common misspelling, whatever its case, spaces and hyphens. */
export function findDrug(text: string): Drug | undefined {
  return drugById.get(text) ?? drugByWording.get(bare(text))
}

/** The treatment other than a drug that a text names, such as ECT. */
export function findOtherTreatment(text: string): OtherTreatment | undefined {
  return treatmentByWording.get(bare(text))
}

/** Shorter texts are within two edits of too many names. */
const SHORTEST_TO_CORRECT = 4

/** Drugs a text may mean, best first: names that begin with it, then names that contain it, then names within two edits. */
export function suggestDrugs(text: string, limit: number): readonly Drug[] {
  const sought = bare(text)
  if (sought === '') return []
  const rank = (drug: Drug): number => {
    const words = wordingsOf.get(drug) ?? []
    if (words.some((word) => word.startsWith(sought))) return 0
    if (words.some((word) => word.includes(sought))) return 1
    return sought.length >= SHORTEST_TO_CORRECT && words.some((word) => withinEdits(sought, word, 2)) ? 2 : 3
  }
  const ranked = drugs.map((drug) => ({ drug, rank: rank(drug) })).filter((entry) => entry.rank < 3)
  return ranked.sort((a, b) => a.rank - b.rank).slice(0, Math.max(0, limit)).map((entry) => entry.drug)
}
