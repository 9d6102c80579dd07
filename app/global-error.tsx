'use client'

import { ErrorText } from '@/components/error-text'
import './tokens.css'
import './globals.css'

/** Shown where even the frame of the pages has failed. */
export default function FrameFailed({ reset }: { readonly error: Error; readonly reset: () => void }) {
  return (
    <html lang="en">
      <head>
        <title>Ketamine Consult</title>
      </head>
      <body>
        <ErrorText retry={reset} />
      </body>
    </html>
  )
}
