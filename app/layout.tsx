import type { Metadata } from 'next'
import localFont from 'next/font/local'
import type { ReactNode } from 'react'

const hyperlegible = localFont({
  src: [
    {
      path: '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
      style: 'normal',
      weight: '200 800',
    },
    {
      path: '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-italic.woff2',
      style: 'italic',
      weight: '200 800',
    },
  ],
  variable: '--font-text',
  display: 'swap',
})

export const metadata: Metadata = { title: { default: 'Ketamine Consult', template: '%s · Ketamine Consult' } }

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={hyperlegible.className}>
      <body>{children}</body>
    </html>
  )
}
