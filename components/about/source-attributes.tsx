import type { ReactNode } from 'react'
import { evidenceLastRead } from '@/lib/evidence/currency'
import { knowledge } from '@/lib/guidance/knowledge'
import { PageLink } from '../page-link'
import { sayDate } from '../words'
import styles from './source-attributes.module.css'

/** The 13 source attributes that 45 CFR 170.315(b)(11) asks of evidence-based decision support, and what stands here. */
const attributes: readonly (readonly [name: string, stands: ReactNode])[] = [
  ['Bibliographic citation', <>Each rule names its records, and each record its source and place: <PageLink href="/rules">rules</PageLink>, <PageLink href="/evidence">evidence</PageLink>.</>],
  ['Developer', 'This project. No company or institution stands behind it.'],
  ['Funding of development', 'None recorded.'],
  [
    'Release and revision dates',
    `Rules ${knowledge.rules}, intake ${knowledge.intake}, evidence ${knowledge.evidence}: year, month, and count within the month. All records were last read in ${sayDate(evidenceLastRead)}.`,
  ],
  ['Race', 'Not asked and not used.'],
  ['Ethnicity', 'Not asked and not used. The EU label starts some people of Asian ancestry at a lower dose; the US label does not, and no dose is chosen here.'],
  ['Language', 'Not asked and not used.'],
  ['Sexual orientation', 'Not asked and not used.'],
  ['Gender identity', 'Not asked and not used.'],
  ['Sex', <>Not asked. <PageLink href="/rules?topic=reproductive">Pregnancy and breastfeeding</PageLink> are asked and used.</>],
  ['Date of birth', <>Not asked. Age in years is asked and used: below 18, 18 to 24, 65 to 74, and 75 and over are <PageLink href="/rules?topic=age">read apart</PageLink>.</>],
  [
    'Social determinants of health',
    <>No such measure is used. Practical questions are asked, such as a site within reach and a way home; they name an <PageLink href="/rules?topic=access">obstacle to access</PageLink>, not a clinical reason.</>,
  ],
  [
    'Health status assessments',
    <>Used where entered: totals of PHQ-9 (with item 9), MADRS, HAM-D17 and QIDS-SR16 inform <PageLink href="/rules?topic=indication">severity</PageLink>. Suicidal thoughts and behavior are asked in our own words.</>,
  ],
]

/** The source attributes as a table. */
export function SourceAttributes() {
  return (
    <table className={styles.attributes}>
      <thead>
        <tr>
          <th scope="col">Attribute</th>
          <th scope="col">What stands here</th>
        </tr>
      </thead>
      <tbody>
        {attributes.map(([name, stands], at) => (
          <tr key={name}>
            <th scope="row">
              {at + 1}. {name}
            </th>
            <td>{stands}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
