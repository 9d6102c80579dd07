import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { CaseDocuments } from '@/components/case/case-documents'
import { PrintButton } from '@/components/documents/take-out'
import { refusal, serve } from '../support/administration'
import { openCase, taken } from '../support/case-forms'
import { caseId } from '../support/case-stories'

const shown = (
  <CaseDocuments id={caseId} person="a" page="guidance">
    <PrintButton what="guidance" says="Print" />
  </CaseDocuments>
)

/** As a browser has it: whoever prints, the page is told first. */
const print = jest.spyOn(window, 'print').mockImplementation(() => void fireEvent(window, new Event('beforeprint')))
afterEach(() => print.mockClear())

const printed = { kind: 'printed', what: 'guidance' }

test('what a button prints is written down once, before it is printed', async () => {
  const sent = serve(taken({ version: 1 }))
  const before: number[] = []
  print.mockImplementationOnce(() => {
    before.push(sent.length)
    fireEvent(window, new Event('beforeprint'))
  })
  const { user } = openCase(shown)
  await user.click(screen.getByRole('button', { name: 'Print' }))
  await waitFor(() => expect(before).toEqual([1]))
  expect(sent.map(({ body }) => body)).toEqual([printed])
})

test('what the command of the browser prints is written down as well, each time', async () => {
  const sent = serve(taken({ version: 1 }))
  const { user } = openCase(shown)
  await user.click(screen.getByRole('button', { name: 'Print' }))
  await waitFor(() => expect(print).toHaveBeenCalledTimes(1))
  fireEvent(window, new Event('beforeprint'))
  fireEvent(window, new Event('beforeprint'))
  await waitFor(() => expect(sent.map(({ body }) => body)).toEqual([printed, printed, printed]))
})

test('after a print that the browser left out, the next one is written down', async () => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask'] })
  const sent = serve(taken({ version: 1 }))
  print.mockImplementationOnce(() => undefined)
  openCase(shown)
  fireEvent.click(screen.getByRole('button', { name: 'Print' }))
  await act(() => jest.advanceTimersByTimeAsync(2000))
  expect(print).toHaveBeenCalledTimes(1)
  fireEvent(window, new Event('beforeprint'))
  await act(() => jest.advanceTimersByTimeAsync(10))
  expect(sent.map(({ body }) => body)).toEqual([printed, printed])
  jest.useRealTimers()
})

test('a button prints nothing where it could not be written down, and says so', async () => {
  serve([503, refusal('not-saved', { title: 'Not saved' })])
  const { user } = openCase(shown)
  await user.click(screen.getByRole('button', { name: 'Print' }))
  expect(await screen.findByText('Not saved. It was not written down, so nothing has left this page.')).toBeVisible()
  expect(print).not.toHaveBeenCalled()
})
