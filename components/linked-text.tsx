import { isCitationId } from '@/lib/evidence/cite'
import { nameOf } from './evidence/names'
import { PageLink } from './page-link'

/** Text in which an id between backticks leads to what it names. */
export function LinkedText({ children }: { readonly children: string }) {
  return children.split(/(`[^`]+`)/).map((part, at) => {
    const id = part.slice(1, -1)
    if (!part.startsWith('`')) return part
    return isCitationId(id) ? (
      <PageLink key={at} href={`/evidence/${id}`}>
        {nameOf(id)}
      </PageLink>
    ) : (
      id
    )
  })
}
