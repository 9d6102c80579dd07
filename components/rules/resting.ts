import { rules } from '@/lib/rules'

/** The rules that rest on a record or passage. */
export const rulesRestingOn = (id: string) => rules.filter(({ because }) => because.some((cited) => cited === id))
