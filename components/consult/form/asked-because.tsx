'use client'

import type { ReactNode } from 'react'
import { giveWhy, type WhyAsked } from '@/lib/clinical/why-asked'

/** Gives the questions below why they are asked, before any of them is drawn. The page brings it as data, of the same build. */
export function AskedBecause({ why, children }: { readonly why: WhyAsked; readonly children: ReactNode }) {
  giveWhy(why)
  return children
}
