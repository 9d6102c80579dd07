import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { AssessmentProvider } from '@/components/consult/assessment-context'
import { draftForm } from '@/components/consult/draft/draft-form'
import { toEntries } from '@/components/consult/draft/to-entries'
import { FormContext } from '@/components/consult/draft/use-form'
import { NoteText } from '@/components/consult/note/note-text'
import { NoteProvider } from '@/components/consult/note/use-copy-note'
import { basePerson } from '@/lib/clinical/base-person'

function Noted() {
  const [form] = useState(() => draftForm(toEntries(basePerson)))
  return (
    <FormContext value={form}>
      <AssessmentProvider>
        <NoteProvider>
          <NoteText />
        </NoteProvider>
        <button type="button" onClick={() => form.set('lithium', 'yes')}>
          Answer
        </button>
      </AssessmentProvider>
    </FormContext>
  )
}

async function open(): Promise<HTMLElement> {
  await act(async () => {
    render(<Noted />)
    await import('@/components/consult/later')
  })
  return screen.findByLabelText('Text of the note', {}, { timeout: 10_000 })
}

jest.setTimeout(30_000)

test('the clipboard holds what is shown, byte for byte, and that is said politely', async () => {
  const user = userEvent.setup()
  const shown = await open()
  await user.click(screen.getByRole('button', { name: 'Copy note' }))
  expect(await screen.findByRole('status')).toHaveTextContent('Note copied.')
  expect(await navigator.clipboard.readText()).toBe(shown.textContent)
})

test('where a page may not copy, the note is selected and the keys are named', async () => {
  const user = userEvent.setup()
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
  const shown = await open()
  await user.click(screen.getByRole('button', { name: 'Copy note' }))
  expect(await screen.findByRole('status')).toHaveTextContent('The note is selected')
  expect(window.getSelection()?.toString()).toBe(shown.textContent)
  expect(shown).toHaveFocus()
})

test('says how long the note is', async () => {
  const shown = await open()
  expect(screen.getByText(`${shown.textContent.length} of 900 characters`)).toBeVisible()
})
