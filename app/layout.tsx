import type { Metadata, Viewport } from 'next'
import localFont from 'next/font/local'
import type { ReactNode } from 'react'
import { OfflineCopy } from '@/components/offline/offline-copy'
import { lookScript } from '@/components/settings/look'
import { SiteFooter } from '@/components/site-footer'
import { SiteHeader } from '@/components/site-header'
import './tokens.css'
import './globals.css'
import '@/components/settings/look.css'

const hyperlegible = localFont({
  src: '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  style: 'normal',
  weight: '200 800',
  variable: '--font-text',
  display: 'swap',
})

export const metadata: Metadata = {
  title: { default: 'Ketamine Consult', template: '%s · Ketamine Consult' },
  description: 'Decision support for health professionals: whether esketamine nasal spray or ketamine infusion is worth discussing with one person.',
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f6f8fa' },
    { media: '(prefers-color-scheme: dark)', color: '#0f151b' },
  ],
}

/** Every page is made when it is asked for: it carries the nonce of its own policy (docs/decisions/022). */
export const dynamic = 'force-dynamic'

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={hyperlegible.className} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: lookScript }} />
      </head>
      <body>
        <SiteHeader />
        <div id="content" tabIndex={-1}>
          {children}
        </div>
        <SiteFooter />
        <OfflineCopy />
      </body>
    </html>
  )
}
