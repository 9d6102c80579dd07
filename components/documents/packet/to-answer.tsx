import type { ReactNode } from 'react'
import { PageLink } from '@/components/page-link'
import type { ItemId } from '@/lib/clinical/items'

/** The way to the question of the intake that answers a line; its words alone where there is none. */
export function ToAnswer({ item, entry, children }: { readonly item?: ItemId | undefined; readonly entry?: string | undefined; readonly children: ReactNode }) {
  return item === undefined || entry === undefined ? <>{children}</> : <PageLink href={`${entry}#${item}`}>{children}</PageLink>
}
