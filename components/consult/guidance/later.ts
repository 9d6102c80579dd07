/** What loads after the verdicts: what stands behind them, and the patient view. They load in one piece, for both draw pictures of 100 people. */
export { Behind } from './behind'
export { PatientView } from './patient-view'
