import { act, render, waitFor, type RenderResult } from '@testing-library/react'
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event'
import { AssessmentProvider } from '@/components/consult/assessment-context'
import { Consult, Intake, type First } from '@/components/consult/consult'
import { DraftTools } from '@/components/consult/draft-tools'
import { ChangeContext } from '@/components/consult/draft/changing'
import { exampleEntries, exampleOn } from '@/components/consult/draft/example'
import { FormContext } from '@/components/consult/draft/use-form'
import { RevealedContext, useRevealed } from '@/components/consult/form/revealed'
import { useDraft } from '@/components/consult/use-draft'
import type { Section } from '@/lib/clinical/item'
import type { ItemId } from '@/lib/clinical/items'
import { assess } from '@/lib/guidance/assess'

/** A question of the form. Searching in it takes milliseconds, searching through the whole form seconds. */
export function question(id: ItemId): HTMLElement {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`The form has no question ${id}.`)
  return found
}

const isNamed = (one: HTMLElement, name: string): boolean => {
  const labelled = one.getAttribute('aria-labelledby')
  const says = one.getAttribute('aria-label') ?? (labelled === null ? null : document.getElementById(labelled)?.textContent)
  return says?.trim() === name
}

/** A part of the page by its name. Asking every field of the form whether it is meant takes seconds; only parts are asked. */
export function part(name: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>('section, article, aside, [role="group"], [role="region"]')].filter((one) => isNamed(one, name))
  const [first] = found
  if (first === undefined || found.length > 1) throw new Error(`The page has ${found.length} parts named ${name}.`)
  return first
}

/** The same, once it is there. */
export const findPart = (name: string): Promise<HTMLElement> => waitFor(() => part(name), { timeout: 10_000 })

/** A tab that has kept nothing, at the consult. */
export function newTab(): void {
  sessionStorage.clear()
  window.history.replaceState(null, '', '/consult')
}

/** The example as a server draws it on this day. */
export const exampleOf = (day: string): First => ({ day, entries: exampleEntries(day), assessment: assess(exampleOn(day), `${day}T10:00`) })

/** The consult, once its rules have loaded: blank, or as a server drew it. */
export async function openConsult(first?: First): Promise<RenderResult> {
  return act(async () => {
    const view = render(<Consult first={first} />)
    await import('@/components/consult/later')
    return view
  })
}

function OneSection({ section }: { readonly section: Section }) {
  const draft = useDraft()
  return (
    <FormContext value={draft.form}>
      <AssessmentProvider>
        <ChangeContext value={draft.change}>
          <RevealedContext value={useRevealed()}>
            <DraftTools draft={draft} />
            <Intake sections={[section]} />
          </RevealedContext>
        </ChangeContext>
      </AssessmentProvider>
    </FormContext>
  )
}

/** One section of the consult, where the others do not matter: the whole form takes seconds to draw here. */
export async function openSection(section: Section): Promise<RenderResult> {
  return act(async () => {
    const view = render(<OneSection section={section} />)
    await import('@/components/consult/later')
    return view
  })
}

/** Someone at the form, who does not stop to look whether each field can be reached. */
export const person = () => userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never })
