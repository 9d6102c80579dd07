/**
 * What loads after the form has come alive: the rules, the words of the note, and the guidance made of them.
 * They load in one piece, for what they share would else be sent with each.
 */
export { assess } from '@/lib/guidance/assess'
export { giveWords } from '@/lib/guidance/rule-words'
export { shortNote } from '@/lib/documents/short-note'
export { GuidanceBody } from './guidance/guidance-body'
export { FindingsLedger } from './guidance/findings-ledger'
export { SourcesDisagree } from './guidance/sources-disagree'
export { TrialCount } from './guidance/trial-count'
