'use client'

import { CircleCheck, CircleDashed, TriangleAlert } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Section } from '@/lib/clinical/item'
import { items, sections } from '@/lib/clinical/items'
import { useAssessment } from '../assessment-context'
import styles from '../consult.module.css'
import { progressOf, type Progress } from '../draft/progress'
import { useRead } from '../draft/use-form'

export const sectionOrder = Object.keys(sections) as Section[]
export const CHECK = 'check'

/** The places of the task list: the sections in order, then the check of all answers. */
const places: readonly (Section | typeof CHECK)[] = [...sectionOrder, CHECK]

/** The section that is being read: the last whose heading has passed the upper part of the screen. */
function useCurrent(): string {
  const [current, setCurrent] = useState<string>(places[0] ?? '')
  useEffect(() => {
    const look = (): void => {
      const line = window.innerHeight / 3
      const passed = places.filter((place) => (document.getElementById(`section-${place}`)?.getBoundingClientRect().top ?? Infinity) < line)
      setCurrent(passed.at(-1) ?? places[0] ?? '')
    }
    look()
    window.addEventListener('scroll', look, { passive: true })
    return () => window.removeEventListener('scroll', look)
  }, [])
  return current
}

/** Alt and a digit lead to a section. */
function useSectionKeys(): void {
  useEffect(() => {
    const go = (event: KeyboardEvent): void => {
      const [, digit] = /^Digit([1-7])$/.exec(event.code) ?? []
      const place = places[Number(digit) - 1]
      if (!event.altKey || event.ctrlKey || event.metaKey || digit === undefined || place === undefined) return
      event.preventDefault()
      const heading = document.getElementById(`section-${place}`)
      heading?.scrollIntoView()
      heading?.focus({ preventScroll: true })
    }
    document.addEventListener('keydown', go)
    return () => document.removeEventListener('keydown', go)
  }, [])
}

/** How a section stands. What cannot be true comes before what is open. */
function Standing({ section, progress: { answered, asked } }: { readonly section: Section; readonly progress: Progress }) {
  const assessment = useAssessment()
  const { refused = [], doubts = [], contradictions = [], gaps = [] } = assessment ?? {}
  const here = (id: keyof typeof items): boolean => items[id].section === section
  const faulty = contradictions.some((one) => one.items.some(here)) || [...refused, ...doubts].some(({ item }) => here(item))
  const missing = gaps.filter(({ role, items: [first] }) => role === 'holding' && first !== undefined && here(first)).length
  const count = `${answered} of ${asked}`
  if (faulty) return <><TriangleAlert size={16} aria-hidden="true" /> {count}, to look at</>
  if (missing > 0) return <><CircleDashed size={16} aria-hidden="true" /> {count}, {missing} missing</>
  if (answered === asked) return <><CircleCheck size={16} aria-hidden="true" /> {count}</>
  return <><CircleDashed size={16} aria-hidden="true" /> {count}</>
}

/** The keys of the form. */
const keys = (
  <details className={styles.keys}>
    <summary>Keys</summary>
    <dl>
      <div><dt>1 to 9, 0</dt><dd>Answer; 0 is not known</dd></div>
      <div><dt>Enter</dt><dd>Go on; with Shift, back</dd></div>
      <div><dt>Alt+N</dt><dd>None of these</dd></div>
      <div><dt>Alt+0</dt><dd>Not known</dd></div>
      <div><dt>Alt+W</dt><dd>Why asked</dd></div>
      <div><dt>Delete</dt><dd>Clear an answer</dd></div>
      <div><dt>Alt+1 to 7</dt><dd>Go to a section</dd></div>
    </dl>
  </details>
)

/** The sections in order, and how each stands; any of them can come first. */
export function SectionNav() {
  const progress = useRead(progressOf)
  const current = useCurrent()
  useSectionKeys()
  return (
    <nav aria-label="Sections" className={styles.nav}>
      <ol>
        {places.map((place, at) => (
          <li key={place}>
            <a href={`#section-${place}`} aria-current={current === place ? 'location' : undefined} aria-keyshortcuts={`Alt+${at + 1}`}>
              <span className={styles.navName}>{place === CHECK ? 'Check answers' : sections[place]}</span>
              {place !== CHECK && (
                <span className={styles.navState}>
                  <Standing section={place} progress={progress[place]} />
                </span>
              )}
            </a>
          </li>
        ))}
      </ol>
      {keys}
    </nav>
  )
}
