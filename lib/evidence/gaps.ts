import type { EvidenceId } from './records'
import type { Gap } from './types'

/** A gap whose authoritative records are all held here. */
type HeldGap = Gap & { readonly authoritative: readonly EvidenceId[] }

/** Where the source article is wrong or incomplete. Two gaps have no paragraph: the article is silent there. */
export const gaps = [
  {
    id: 'which-drug-is-approved',
    paragraphs: [1],
    banner:
      'Only esketamine nasal spray is approved in the US for depression, for two uses in adults. Racemic ketamine is approved as an anesthetic alone, and its use for depression is off-label.',
    authoritative: ['esk-indication-trd', 'esk-indication-mdd-asib', 'rac-fda-anaesthetic'],
  },
  {
    id: 'not-suicide-prevention',
    paragraphs: [6],
    banner:
      'Neither drug is shown to prevent suicide, and neither replaces hospital care when that is warranted. Emergency evaluation comes first.',
    authoritative: ['esk-limit-not-suicide-prevention', 'trial-aspire-1', 'trial-aspire-2', 'ketamine-si-evidence-short', 'imminent-risk-actions'],
  },
  {
    id: 'no-home-use',
    paragraphs: [10, 52],
    banner:
      'Esketamine is taken only under direct observation in a certified setting and is never handed out to take home. Its two uses are treatment-resistant depression, and depressive symptoms in adults with major depression and acute suicidal thoughts or behavior.',
    authoritative: ['esk-supervised-only', 'esk-rems-outpatient', 'esk-indication-trd', 'esk-indication-mdd-asib', 'source-article-at-home-conflict'],
  },
  {
    id: 'not-a-last-resort',
    paragraphs: [15],
    banner:
      'The esketamine trials asked for two antidepressants in the current episode, each at an adequate dose for long enough, without adequate benefit. No source read asks that every other option be used up.',
    authoritative: ['trd-definition-label-trials', 'guideline-vadod-mdd-2022', 'guideline-canmat-2023'],
  },
  {
    id: 'not-only-short-term',
    paragraphs: [60],
    banner:
      'For treatment-resistant depression the esketamine label has a maintenance phase, and in SUSTAIN-1 people who went on with it relapsed less often. In the suicidality use, treatment beyond 4 weeks has not been studied systematically, and longer use of racemic ketamine is unproven.',
    authoritative: ['esk-dose-trd', 'trial-sustain-1', 'esk-dose-mdd-asib', 'rac-relapse-after-stop'],
  },
  {
    id: 'suicidality-in-order',
    paragraphs: [67],
    banner:
      'With suicidal thoughts or behavior, safety comes first: a structured assessment, a safety plan and a decision on the level of care. Esketamine can then be discussed in major depression alongside an oral antidepressant and usual care; suicidal thoughts alone are not enough for racemic ketamine.',
    authoritative: ['cssrs-high-risk-rule', 'imminent-risk-actions', 'esk-indication-mdd-asib', 'esk-limit-not-suicide-prevention'],
  },
  {
    id: 'no-contraindications',
    paragraphs: [],
    banner:
      'The article names no contraindication. The US label rules out esketamine with aneurysmal vascular disease, an arteriovenous malformation, any past intracerebral hemorrhage, or hypersensitivity to esketamine, ketamine or an ingredient.',
    authoritative: ['esk-contraindications', 'rac-fda-anaesthetic'],
  },
  {
    id: 'no-sedation-or-breathing',
    paragraphs: [],
    banner:
      'The article leaves out sedation and respiratory depression, both in the boxed warning of esketamine. Each dose is followed by at least 2 hours of observation, with pulse oximetry.',
    authoritative: ['esk-boxed-warning', 'esk-sedation-rate', 'esk-respiratory-depression', 'esk-2h-monitoring'],
  },
  {
    id: 'first-line-list-missing',
    paragraphs: [63],
    banner:
      'The list of first-line treatments is missing from the article as held. It is supplied here from the CANMAT guideline: antidepressants with their doses, and what can be added to them.',
    authoritative: ['canmat-dose-ranges', 'canmat-adjuncts', 'stage-of-treatment-before-esketamine', 'source-article-lost-content'],
  },
  {
    id: 'crisis-list-missing',
    paragraphs: [64],
    banner:
      'The list of crisis lines is missing from the article as held. In the US, call or text 988 (veterans press 1); in immediate danger call 911 or go to the nearest emergency department.',
    authoritative: ['crisis-988', 'imminent-risk-actions', 'source-article-lost-content'],
  },
  {
    id: 'prevalence-outdated',
    paragraphs: [65],
    banner: 'This count of adults with depression is an older one; a news text of 2023 gives about 21 million. Nothing in the guidance rests on either figure.',
    authoritative: ['source-article-prevalence-outdated'],
  },
] as const satisfies readonly HeldGap[]

/** The gap a paragraph of the article falls into, if it does. */
export function gapFor(paragraph: number): Gap | undefined {
  const all: readonly Gap[] = gaps
  return all.find((gap) => gap.paragraphs.includes(paragraph))
}
