import { findDrug, type Drug } from '../drugs'
import { known, type DoseBand, type Trial } from './trial'

/** Which dose table a dose reaches the minimum of. */
export type DoseReach = { readonly default: boolean; readonly other: boolean }

const NEITHER: DoseReach = { default: false, other: false }
const BOTH: DoseReach = { default: true, other: true }
const ONLY_DEFAULT: DoseReach = { default: true, other: false }
const ONLY_OTHER: DoseReach = { default: false, other: true }

const NOT_TOLD: readonly DoseReach[] = [NEITHER, BOTH]
const ANY: readonly DoseReach[] = [NEITHER, BOTH, ONLY_DEFAULT, ONLY_OTHER]

/** The lowest dose that counts in the other table; where it has no entry, the default one. */
export function otherMinimum(drug: Drug): number | undefined {
  return drug.otherTableMinimumMg ?? drug.minimumMg
}

/** Whether the band of a trial tells of a blood level. */
export const levelDecides = ({ drug }: Trial): boolean => findDrug(drug)?.levelDecides === true

/** Whether a dose is possible and yet so unusual that it is asked for a second time. */
export function unlikelyDose(drug: Drug, dose: number): boolean {
  return drug.usualMaximumMg === undefined || dose > 2 * drug.usualMaximumMg
}

/** Every way in which the dose of a trial may stand to the two tables. */
export function possibleReach(drug: Drug | undefined, trial: Trial): readonly DoseReach[] {
  const dose = known(trial.doseMg)
  const band = known(trial.doseBand)
  if (drug === undefined) return dose === undefined && band !== undefined ? UNNAMED[band] : ANY
  if (drug.levelDecides === true) return band === undefined ? NOT_TOLD : ofBand(drug, band)
  if (dose === undefined) return band === undefined ? open(drug) : ofBand(drug, band)
  if (trial.confirmed !== true && unlikelyDose(drug, dose)) return open(drug)
  if (band !== undefined && doseDisagrees(drug, dose, band)) return open(drug)
  return ofDose(drug, dose, band)
}

/** A band of a drug that is not known, as it may read for any drug. */
const UNNAMED = {
  'below-usual': [NEITHER],
  'usual-minimum': [BOTH, ONLY_DEFAULT],
  'maximum-tolerated': [BOTH],
} as const satisfies Record<DoseBand, readonly DoseReach[]>

function ofBand(drug: Drug, band: DoseBand): readonly DoseReach[] {
  switch (band) {
    case 'below-usual':
      return [NEITHER]
    case 'usual-minimum':
      return (otherMinimum(drug) ?? 0) > (drug.minimumMg ?? Infinity) ? [BOTH, ONLY_DEFAULT] : [BOTH]
    case 'maximum-tolerated':
      return [BOTH]
  }
}

/** Whether a dose in numbers and the range chosen for it cannot both be true, for a drug of which the dose decides. The highest dose tolerated may be any. */
function doseDisagrees(drug: Drug, dose: number, band: DoseBand): boolean {
  const { minimumMg, otherTableMinimumMg = minimumMg } = drug
  if (minimumMg === undefined || otherTableMinimumMg === undefined || band === 'maximum-tolerated') return false
  const told = { default: dose >= minimumMg, other: dose >= otherTableMinimumMg }
  return !ofBand(drug, band).some((reach) => reach.default === told.default && reach.other === told.other)
}

/** A dose told in numbers. Without a recorded minimum the number tells nothing, and only the clinician's own word does. */
function ofDose(drug: Drug, dose: number, band: DoseBand | undefined): readonly DoseReach[] {
  const { minimumMg, otherTableMinimumMg } = drug
  const other = otherTableMinimumMg === undefined ? undefined : dose >= otherTableMinimumMg
  if (minimumMg !== undefined) return [{ default: dose >= minimumMg, other: other ?? dose >= minimumMg }]
  const reach = band === undefined ? open(drug) : ofBand(drug, band)
  if (other === undefined) return reach
  return [...new Set(reach.map((r) => r.default))].map((byDefault) => ({ default: byDefault, other }))
}

/** What a dose that is not known may be, given where the minimums of the two tables lie. */
function open(drug: Drug): readonly DoseReach[] {
  const other = otherMinimum(drug)
  if (drug.minimumMg === undefined) return other === undefined ? NOT_TOLD : ANY
  if (other === undefined || other === drug.minimumMg) return NOT_TOLD
  return other > drug.minimumMg ? [NEITHER, BOTH, ONLY_DEFAULT] : [NEITHER, BOTH, ONLY_OTHER]
}
