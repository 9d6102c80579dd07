'use client'

import { useEffect } from 'react'

/** What stays at the edges of the screen: the safety strip, what changed last under it, and the verdicts at the foot. */
type Pinned = 'strip' | 'tools' | 'foot'

const isPinned = (part: HTMLElement): boolean => getComputedStyle(part).position === 'sticky'

function heightOf(parts: readonly HTMLElement[], name: Pinned): number {
  return parts.filter((part) => part.dataset.pinned === name && isPinned(part)).reduce((sum, { offsetHeight }) => sum + offsetHeight, 0)
}

/** Tells the style sheets how high that is as it stands (--strip, --pinned, --foot), so that nothing comes to rest under it, whatever the text, the width and the zoom. */
export function usePinned(): void {
  useEffect(() => {
    if (!('ResizeObserver' in window)) return undefined
    const { style } = document.documentElement
    const parts = [...document.querySelectorAll<HTMLElement>('[data-pinned]')]
    const measure = (): void => {
      const strip = heightOf(parts, 'strip')
      style.setProperty('--strip', `${strip}px`)
      style.setProperty('--pinned', `${strip + heightOf(parts, 'tools')}px`)
      style.setProperty('--foot', `${heightOf(parts, 'foot')}px`)
    }
    const watch = new ResizeObserver(measure)
    parts.forEach((part) => watch.observe(part))
    window.addEventListener('resize', measure)
    return () => {
      watch.disconnect()
      window.removeEventListener('resize', measure)
      for (const name of ['--strip', '--pinned', '--foot']) style.removeProperty(name)
    }
  }, [])
}
