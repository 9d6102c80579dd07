/** A treatment that has its own questions and is no course of a drug: by device or current, or ketamine. */
export type OtherTreatment = { readonly id: string; readonly name: string; readonly alsoCalled: readonly string[] }

/** Treatments that may be written in the place of a drug, and are never counted as one. */
export const otherTreatments: readonly OtherTreatment[] = [
  { id: 'ect', name: 'ECT', alsoCalled: ['electroconvulsive therapy', 'electroconvulsive treatment'] },
  { id: 'tms', name: 'rTMS / intermittent theta burst', alsoCalled: ['TMS', 'rTMS', 'iTBS', 'theta burst', 'transcranial magnetic stimulation'] },
  { id: 'ketamine', name: 'ketamine', alsoCalled: ['ketamine infusion', 'ketamine infusions', 'IV ketamine', 'racemic ketamine', 'Ketalar'] },
  { id: 'vns', name: 'VNS', alsoCalled: ['vagus nerve stimulation', 'vagal nerve stimulation'] },
]
