/** What loads for the documents of an open consult, beside the rules: they are made in the browser. */
export { handout } from '@/lib/documents/handout'
export { fullNote } from '@/lib/documents/full-note'
export { timeline } from '@/lib/documents/timeline'
