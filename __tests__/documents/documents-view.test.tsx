import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HandoutView } from '@/components/documents/handout-view'
import { LeavingProvider, type Leave } from '@/components/documents/leaving'
import { NoteView } from '@/components/documents/note-view'
import { cssString } from '@/components/documents/paper'
import { basePerson, exampleDay } from '@/lib/clinical/base-person'
import { handout } from '@/lib/documents/handout'
import { assess } from '@/lib/guidance/assess'

const whole = handout(assess(basePerson, exampleDay))
jest.setTimeout(30_000)
beforeEach(() => sessionStorage.clear())

describe('the handout', () => {
  const show = () => render(<HandoutView handout={whole} kept="handout-words:case-1" />)
  const talked = () => screen.getByRole('textbox', { name: 'What we talked about' })

  test('tells the clinician, and not on paper, where an option is not supported', () => {
    render(<HandoutView handout={handout(assess({ ...basePerson, aneurysm: 'yes' }, exampleDay))} kept="handout-words:case-2" />)
    const told = screen.getByText(/^Not supported by the guidance: esketamine nasal spray/)
    expect(screen.getByRole('article', { name: 'Handout' })).not.toContainElement(told)
    expect(told.closest('.screenOnly')).not.toBeNull()
  })

  test('is in the words of the clinician, which stay in the tab', async () => {
    const user = userEvent.setup()
    const { unmount } = show()
    expect(screen.getByText('Nothing in it tells who it is for.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Change the words' }))
    await user.clear(talked())
    await user.type(talked(), 'Two ways were named.')
    unmount()
    show()
    expect(screen.getByText('Two ways were named.')).toBeVisible()
    expect(screen.getByText(/^1 text is in your own words/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Restore the first words' }))
    expect(screen.getByText(/^We talked about ways to treat depression/)).toBeVisible()
    expect(sessionStorage).toHaveLength(0)
  })

  test('a text emptied stays empty, and one written as it was is no change', async () => {
    const user = userEvent.setup()
    show()
    await user.click(screen.getByRole('button', { name: 'Change the words' }))
    await user.clear(talked())
    expect(screen.getByText(/^1 text is/)).toBeVisible()
    await user.type(talked(), whole.rows[0]?.texts[0]?.says ?? '')
    expect(screen.getByText('Nothing in it tells who it is for.')).toBeVisible()
  })

  test('of one case is not that of another', () => {
    sessionStorage.setItem('handout-words:case-2', JSON.stringify({ talked: 'Of somebody else' }))
    show()
    expect(screen.queryByText('Of somebody else')).not.toBeInTheDocument()
  })

  test.each(['{', '[]', '"x"', '{"talked":7}'])('what was kept as %s is read as nothing', (kept) => {
    sessionStorage.setItem('handout-words:case-1', kept)
    show()
    expect(screen.getByText('Nothing in it tells who it is for.')).toBeVisible()
  })

  test('keeps the crisis line as it is', async () => {
    const user = userEvent.setup()
    show()
    await user.click(screen.getByRole('button', { name: 'Change the words' }))
    expect(screen.getByText(whole.crisis)).toBeVisible()
    expect(screen.queryByDisplayValue(whole.crisis)).not.toBeInTheDocument()
  })
})

describe('a text that leaves the page', () => {
  const show = (note: (leave: Leave) => Promise<string | undefined>) =>
    render(
      <LeavingProvider note={note}>
        <NoteView short="Short." full="Full." timeline={undefined} staging={undefined} />
      </LeavingProvider>,
    )
  const inShort = () => within(screen.getByRole('heading', { name: 'Short note' }).closest('section') as HTMLElement)

  test('is written down before it is copied, byte for byte', async () => {
    const user = userEvent.setup()
    const told: Leave[] = []
    show((leave) => Promise.resolve(void told.push(leave)))
    await user.click(inShort().getByRole('button', { name: 'Copy' }))
    expect(await inShort().findByText('Copied.')).toBeVisible()
    expect(await navigator.clipboard.readText()).toBe('Short.')
    expect(told).toEqual([{ kind: 'exported', what: 'note', format: 'text' }])
  })

  test('stays where it could not be written down', async () => {
    const user = userEvent.setup()
    await navigator.clipboard.writeText('before')
    show(() => Promise.resolve('The server could not be reached.'))
    await user.click(inShort().getByRole('button', { name: 'Copy' }))
    expect(await inShort().findByText('The server could not be reached.')).toBeVisible()
    expect(await navigator.clipboard.readText()).toBe('before')
  })

  test('is printed once that is written down', async () => {
    const user = userEvent.setup()
    const print = jest.spyOn(window, 'print').mockImplementation(() => undefined)
    const told: Leave[] = []
    show((leave) => Promise.resolve(void told.push(leave)))
    await user.click(screen.getByRole('button', { name: 'Print the full note' }))
    await waitFor(() => expect(print).toHaveBeenCalledTimes(1))
    expect(told).toEqual([{ kind: 'printed', what: 'note' }])
  })
})

test.each([
  ['plain', 'Willow 12', '"Willow 12"'],
  ['that would end the string', 'a"; } b', String.raw`"a\22 ; } b"`],
  ['of two lines', 'a\\b\nc', String.raw`"a\5c b\a c"`],
])('a label %s is a string of CSS', (_, label, css) => expect(cssString(label)).toBe(css))
