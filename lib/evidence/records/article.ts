import type { EvidenceRecord } from '../types'

/** Records on the source article itself. */
export const article = [
  {
    id: 'trial-source-article-2019-review',
    claim: 'The review that the source article most plausibly means in paragraph 68 (peak at 24 hours, effect for 1-2 weeks, 2019) is Corriger and Pickering, which grades its evidence as low.',
    source: 'corriger-2019',
    locator: 'Match of the text',
    certainty: 'not-graded',
    lastRead: '2026-11',
    confirmation: 'read',
    notes: 'The source article gives no citation; the review was identified by its content.',
  },
  {
    id: 'source-article-at-home-conflict',
    claim: 'Two paragraphs of the source article (10 and 52) describe esketamine as a product for use at home; the label and the REMS allow only observed use in a certified setting and forbid dispensing it to the patient. The label stands here, and the disagreement is shown.',
    figures: [
      { label: 'Paragraphs', value: '10 and 52' },
    ],
    source: 'source-article',
    locator: 'Paragraphs 10 and 52',
    certainty: 'not-graded',
    lastRead: '2026-11',
    confirmation: 'read',
    disagreement: 'Label and REMS say otherwise: `esk-supervised-only`, `esk-rems-outpatient`.',
  },
  {
    id: 'source-article-lost-content',
    claim: 'Two lists are missing from the text of the source article: first-line treatments (after paragraph 63) and crisis resources (after paragraph 64). Both are clinically needed and are supplied from other records.',
    figures: [
      { label: 'Paragraphs', value: '63 and 64' },
    ],
    source: 'source-article',
    locator: 'Paragraphs 63 and 64',
    certainty: 'not-graded',
    lastRead: '2026-11',
    confirmation: 'read',
    notes: 'Supplied from `canmat-dose-ranges`, `canmat-adjuncts` and `crisis-988`.',
  },
  {
    id: 'source-article-prevalence-outdated',
    claim: "The source article's 17.3 million US adults with a major depressive episode is an older survey figure; a 2023 news text about ELEKT-D gives about 21 million. Not needed by any rule.",
    figures: [
      { label: 'Source article', value: '17.3 million' },
      { label: 'Newer figure', value: 'about 21 million' },
    ],
    source: 'medtigo-elekt-d-news',
    locator: 'News text; paragraph 65 of the source article',
    certainty: 'not-graded',
    lastRead: '2026-11',
    confirmation: 'partly',
    unconfirmedParts: 'That 17.3 million is the 2017 national survey (NSDUH) and 21 million that of 2020-2021',
    readAt: 'https://medtigo.com/news/ketamine-and-ect-compared-for-nonpsychotic-treatment-resistant-depression/',
  },
] as const satisfies readonly EvidenceRecord[]
