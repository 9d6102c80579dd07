/** The parts with pictures of 100 people. They load in one piece, for they draw the same. */
export { PatientView } from './patient-view'
export { WhatToExpect } from './what-to-expect'
