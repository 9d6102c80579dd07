import type { Source } from '../types'

/** Policies of US insurers, and prices. */
export const coverageSources = [
  {
    id: 'bcbsnd-policy',
    title: 'BCBS North Dakota medical policy on esketamine (older and newer versions)',
    kind: 'payer',
    authors: 'Blue Cross Blue Shield of North Dakota',
    publisher: 'Payer policy',
    url: 'https://www.bcbsnd.com/providers/policies-precertification/medical-policy/e/esketamine-spravato',
  },
  {
    id: 'cigna-spravato',
    title: 'Cigna coverage policy for Spravato',
    kind: 'payer',
    publisher: 'Payer policy',
    url: 'https://coverage.pharmacistwrite.com/coverage/cigna/spravato-esketamine-nasal-spray-janssen/treatment-resistant-depression',
    notes: 'Read in a copy on a page of a third party; the policy itself was not opened.',
  },
  {
    id: 'carefirst-spravato',
    title: 'CareFirst (Caremark) Spravato criteria',
    kind: 'payer',
    publisher: 'Payer policy',
    url: 'https://coverage.pharmacistwrite.com/coverage/carefirst-caremark/spravato-esketamine/treatment-resistant-depression-trd-in-adults',
    notes: 'Read in a copy on a page of a third party; the policy itself was not opened.',
  },
  {
    id: 'qualchoice-bi734',
    title: 'QualChoice medical policy BI734',
    kind: 'payer',
    publisher: 'Payer policy',
    url: 'https://documents.qualchoice.com/area/shared/medicalpolicies.aspx?alpha=S&sop=BI734%3A00',
  },
  {
    id: 'evicore-spravato',
    title: 'eviCore Spravato policy',
    kind: 'payer',
    publisher: 'Payer policy',
    url: 'https://verity.backworkai.com/policy/EVICORE-MEDICAL_DRUG-CA8E737B',
    notes: 'Read in a copy on a page of a third party; the policy itself was not opened.',
  },
  {
    id: 'hcsc-rx501105',
    title: 'HCSC medical policy RX501.105',
    kind: 'payer',
    authors: 'Health Care Service Corporation',
    publisher: 'Payer policy',
  },
  {
    id: 'uhc-spravato',
    title: 'UnitedHealthcare Spravato policy',
    kind: 'payer',
    authors: 'UnitedHealthcare',
    year: '2025',
    publisher: 'Copy on lumin.health',
  },
  {
    id: 'western-health-spravato',
    title: 'Western Health Advantage Spravato criteria',
    kind: 'payer',
    publisher: 'Payer policy',
  },
  {
    id: 'coverage-synthesis',
    title: 'Comparison of the coverage policies in this evidence base',
    kind: 'synthesis',
    year: '2026',
    publisher: 'This project',
  },
  {
    id: 'ketamine-cost-site',
    title: 'Prices of ketamine treatment',
    kind: 'vendor',
    publisher: 'ketaminetherapyfordepression.org',
  },
] as const satisfies readonly Source[]
