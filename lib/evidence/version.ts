/** The edition of the evidence: year and month in which it was last read, and a count within the month. */
export const evidenceVersion = '2026.11.0'
