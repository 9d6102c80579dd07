import Link from 'next/link'
import type { ComponentProps } from 'react'

/** A link within the application. Nothing is fetched before it is followed: pages hold hundreds of them. */
export function PageLink(link: Omit<ComponentProps<typeof Link>, 'prefetch'>) {
  return <Link prefetch={false} {...link} />
}
