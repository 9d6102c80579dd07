import type { Source } from '../types'

/** Clinic criteria, this project's own comparisons, news, and the source article. */
export const practiceSources = [
  {
    id: 'clinic-exclusion-lists',
    title: 'Inclusion and exclusion lists of clinics and trials (Toronto Ketamine Clinic and others)',
    kind: 'clinic',
  },
  {
    id: 'clinic-criteria-copies',
    title: 'Criteria of Oxford, the VA and Toronto (third-party copies)',
    kind: 'clinic',
  },
  {
    id: 'comparison-synthesis',
    title: 'Comparison of the two drugs across the records of this evidence base',
    kind: 'synthesis',
    year: '2026',
    publisher: 'This project',
  },
  {
    id: 'medtigo-elekt-d-news',
    title: 'Ketamine and ECT compared for nonpsychotic treatment-resistant depression (news)',
    kind: 'secondary',
    authors: 'medtigo',
    year: '2023',
    publisher: 'medtigo',
    url: 'https://medtigo.com/news/ketamine-and-ect-compared-for-nonpsychotic-treatment-resistant-depression/',
  },
  {
    id: 'source-article',
    title: 'Consumer health page on ketamine for depression (its title is not in the text)',
    kind: 'article',
    publisher: 'Consumer health publisher, not identified',
    notes: 'The article this project starts from. Where it is wrong or incomplete, other records stand beside it.',
  },
] as const satisfies readonly Source[]
