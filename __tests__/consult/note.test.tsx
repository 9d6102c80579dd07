import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useMemo, useState } from 'react'
import { AssessmentProvider, useAnswersRead, useAssessment } from '@/components/consult/assessment-context'
import { draftForm } from '@/components/consult/draft/draft-form'
import { toEntries } from '@/components/consult/draft/to-entries'
import { FormContext } from '@/components/consult/draft/use-form'
import { Actions } from '@/components/consult/guidance/actions'
import { NoteText } from '@/components/consult/note/note-text'
import { NoteProvider } from '@/components/consult/note/use-copy-note'
import { LeavingProvider, type Leave, type NoteLeaving } from '@/components/documents/leaving'
import { basePerson } from '@/lib/clinical/base-person'

function NoteOf() {
  const [assessment, answers] = [useAssessment(), useAnswersRead()]
  const now = useMemo(() => ({ assessment, answers }), [assessment, answers])
  return (
    <NoteProvider now={now} later={now}>
      <NoteText />
      <Actions />
    </NoteProvider>
  )
}

function Noted({ leaving }: { readonly leaving?: NoteLeaving | undefined }) {
  const [form] = useState(() => draftForm(toEntries(basePerson)))
  return (
    <FormContext value={form}>
      <AssessmentProvider>
        {leaving === undefined ? <NoteOf /> : <LeavingProvider note={leaving}><NoteOf /></LeavingProvider>}
        <button type="button" onClick={() => form.set('benzodiazepine', 'yes')}>
          Answer
        </button>
      </AssessmentProvider>
    </FormContext>
  )
}

async function open(leaving?: NoteLeaving): Promise<HTMLElement> {
  await act(async () => {
    render(<Noted leaving={leaving} />)
    await import('@/components/consult/later')
  })
  return screen.findByLabelText('Text of the note', {}, { timeout: 10_000 })
}

jest.setTimeout(30_000)

/** Beside the text of the note; the actions have another one. */
const copyButton = (): HTMLElement => within(screen.getByRole('region', { name: 'Short note' })).getByRole('button', { name: 'Copy note' })

test('the clipboard holds what is shown, byte for byte, and that is said politely', async () => {
  const user = userEvent.setup()
  const shown = await open()
  await user.click(copyButton())
  expect(await screen.findByRole('status')).toHaveTextContent('Copied.')
  expect(await navigator.clipboard.readText()).toBe(shown.textContent)
})

test('where a page may not copy, the note is selected and the keys are named', async () => {
  const user = userEvent.setup()
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
  const shown = await open()
  await user.click(copyButton())
  expect(await screen.findByRole('status')).toHaveTextContent('The text is selected')
  expect(window.getSelection()?.toString()).toBe(shown.textContent)
  expect(shown).toHaveFocus()
})

test('says how long the note is', async () => {
  const shown = await open()
  expect(screen.getByText(`${shown.textContent.length} of 900 characters`)).toBeVisible()
})

test('in a case, the note is copied and the guidance printed once that is written down', async () => {
  const user = userEvent.setup()
  const told: Leave[] = []
  const print = jest.spyOn(window, 'print').mockImplementation(() => undefined)
  const shown = await open((leave) => Promise.resolve(void told.push(leave)))
  await user.click(copyButton())
  expect(await screen.findByRole('status')).toHaveTextContent('Copied.')
  expect(await navigator.clipboard.readText()).toBe(shown.textContent)
  await user.click(screen.getByRole('button', { name: 'Print' }))
  await waitFor(() => expect(print).toHaveBeenCalledTimes(1))
  expect(told).toEqual([
    { kind: 'exported', what: 'note', format: 'text' },
    { kind: 'printed', what: 'guidance' },
  ])
})

test('and neither where it could not be', async () => {
  const user = userEvent.setup()
  const print = jest.spyOn(window, 'print').mockReset()
  await open(() => Promise.resolve('The server could not be reached.'))
  await navigator.clipboard.writeText('before')
  await user.click(copyButton())
  expect(await screen.findByRole('status')).toHaveTextContent('The server could not be reached.')
  await user.click(screen.getByRole('button', { name: 'Print' }))
  expect(await navigator.clipboard.readText()).toBe('before')
  expect(print).not.toHaveBeenCalled()
})

test('what is copied is never behind: the note of the answers as they stand by then', async () => {
  const user = userEvent.setup()
  let written = (): void => undefined
  const shown = await open(() => new Promise((done) => (written = () => done(undefined))))
  const before = shown.textContent
  await user.click(copyButton())
  await user.click(copyButton())
  await user.click(screen.getByRole('button', { name: 'Answer' }))
  await act(() => Promise.resolve(written()))
  expect(await screen.findByRole('status')).toHaveTextContent('Copied.')
  const copied = await navigator.clipboard.readText()
  expect(copied).toBe(shown.textContent)
  expect(copied).not.toBe(before)
})
