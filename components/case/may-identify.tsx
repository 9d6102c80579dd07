import { identifiersIn } from '@/lib/cases/label'

/** What a text may hold that tells who somebody is: said while it is typed, and left to the clinician. */
export function MayIdentify({ text = '', where }: { readonly text?: string; readonly where: 'label' | 'text' }) {
  const [first] = identifiersIn(text, where)
  return <p role="status">{first !== undefined && `“${text.slice(first.from, first.to)}” may tell who this is. ${first.says}`}</p>
}
