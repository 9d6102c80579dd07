import type { CitationId } from '../../evidence/cite'

/** What is said of an alternative, and what it rests on. It has no name of its own, as a rule has. */
export type Said = { readonly title?: never; readonly says: string; readonly citations: readonly CitationId[] }

/** Names what is said, so that it can come to a browser as the words of rules do: as data with the page (lib/guidance/rule-words.ts). */
const alternative = (said: Said): Said => said

export const alternativeWords = {
  nextStep: alternative({
    says: 'Diagnosis, adherence and dose are checked first, then comes a switch or combination. In STAR*D remission fell with each step, from 36.8% to 13.0%.',
    citations: ['stage-of-treatment-before-esketamine', 'trd-canmat-definition', 'stard-steps', 'pigott-2023'],
  }),
  addition: alternative({
    says: 'In CANMAT the first line is aripiprazole or brexpiprazole. In ESCAPE-TRD, 17.6% reached remission at week 8 with quetiapine XR added.',
    citations: ['canmat-adjuncts', 'stage-of-treatment-before-esketamine', 'trial-escape-trd'],
  }),
  bipolar: alternative({
    says: 'In bipolar depression the next step is a bipolar treatment under specialist care, not another antidepressant.',
    citations: ['h-bipolar', 'trd-canmat-definition'],
  }),
  psychotic: alternative({ says: 'With psychosis, CANMAT names an antidepressant with an antipsychotic, or ECT.', citations: ['stage-antipsychotic-psychotic-depression'] }),
  remission: alternative({ says: 'In remission, what works goes on, with a plan for relapse.', citations: ['stard-steps'] }),
  otherProblem: alternative({ says: 'The primary problem is not a major depressive episode, so care for that problem comes first.', citations: ['trd-canmat-definition'] }),
  psychotherapy: alternative({
    says: 'Guidelines ask for an evidence-based psychotherapy before or beside ketamine-class options.',
    citations: ['stage-of-treatment-before-esketamine'],
  }),
  ect: alternative({ says: 'In ELEKT-D fewer responded to it than to ketamine; in KetECT more reached remission with it.', citations: ['ect-response-rate', 'trial-elekt-d', 'trial-ketect-2022'] }),
  ectNamedFirst: alternative({ says: 'CANMAT names it first where depression is psychotic, catatonic or a threat to life, as it may be here.', citations: ['ect-response-rate'] }),
  ectForSevere: alternative({ says: 'In acute severe depression about 65 to 75% respond to it.', citations: ['ect-response-rate'] }),
  tms: alternative({
    says: 'No source read here gives how many respond to it. One rating form counts a course by its sessions, as for ECT.',
    citations: ['athf-sf-principles'],
  }),
} as const
