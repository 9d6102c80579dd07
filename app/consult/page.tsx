import type { Metadata } from 'next'
import { ConsultPage } from '@/components/consult/consult-page'

export const metadata: Metadata = { title: 'Consult' }

export default function BlankConsult() {
  return <ConsultPage />
}
