'use client'

import { useEffect } from 'react'
import './paper.css'

/** Text as a string of CSS. */
export const cssString = (text: string): string => `"${text.replace(/["\\\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`

/** Tells the paper what stands at the foot of each sheet: of which case or kind it is, with what it was made, and which page of how many. */
export function Paper({ label, version }: { readonly label: string; readonly version: string }) {
  useEffect(() => {
    const { style, dataset } = document.documentElement
    const told = { '--paper-label': cssString(label), '--paper-version': cssString(version), '--paper-page': '"Page "' }
    for (const [name, value] of Object.entries(told)) style.setProperty(name, value)
    dataset.document = ''
    return () => {
      for (const name of Object.keys(told)) style.removeProperty(name)
      delete dataset.document
    }
  }, [label, version])
  return null
}
