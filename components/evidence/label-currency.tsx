import { labelCurrency } from '@/lib/evidence/currency'
import { LoneLink } from '../page-link'
import { StateBlock } from '../state'

/** Whether any of these is a text of the esketamine label, which has a later version that was not read. */
export const citesLabel = (sourceIds: readonly string[]): boolean => sourceIds.includes('spravato-label')

/** How current the reading of the esketamine label is, wherever it is cited. */
export function LabelCurrency() {
  return (
    <StateBlock state="unknown" title={labelCurrency.title}>
      <p>{labelCurrency.sentences.slice(0, 2).join(' ')}</p>
      <p>
        {labelCurrency.citations.map((id) => (
          <LoneLink key={id} href={`/evidence/${id}`}>
            The header of the current label
          </LoneLink>
        ))}
      </p>
    </StateBlock>
  )
}
