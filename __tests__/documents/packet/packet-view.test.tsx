import { screen, within } from '@testing-library/react'
import { basePerson } from '@/lib/clinical/base-person'
import { line, nobody, openPacket, plan } from '../../support/open-packet'

/** The whole page is drawn anew with each key: a busy machine takes its time. */
jest.setTimeout(60_000)

beforeEach(() => localStorage.clear())

describe('the packet', () => {
  test('says of each line how it stands, and that this is coverage', async () => {
    const user = openPacket()
    await user.selectOptions(plan(), 'Cigna')
    expect(screen.getByRole('heading', { level: 2, name: 'Coverage: Cigna' })).toBeInTheDocument()
    expect(screen.getByText('This is a coverage rule of an insurer. It is not a clinical rule, and the guidance does not read it.')).toBeInTheDocument()
    expect(screen.getByText(/Policy: date not stated\. Read November 2026\./)).toBeInTheDocument()
    expect(line(/^Age 18 or over\. Met 45 years old/)).toBeInTheDocument()
    expect(line(/^The state prescription register was checked\. Missing Nothing recorded\./)).toBeInTheDocument()
    expect(screen.getByText('5 lines: 3 met, 2 missing.')).toBeInTheDocument()
    expect(screen.getByRole('heading', { level: 2, name: 'Clinical guidance, apart from coverage' })).toBeInTheDocument()
  })

  test('leads from what is open to its answer, and nowhere where this person gives none', async () => {
    const user = openPacket()
    await user.selectOptions(plan(), 'Cigna')
    expect(within(line(/register/)).getByRole('link', { name: /^Go to the answer/ })).toHaveAttribute('href', '/cases/c#registerCheckedOn')
    expect(within(line(/^Age/)).queryByRole('link')).not.toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Payer' })).toHaveAttribute('href', '/cases/c#payer')
  })

  test('has no ways into the answers where there are none', () => {
    openPacket({}, { answersHere: false })
    expect(screen.queryByRole('link', { name: /^Go to the answer/ })).not.toBeInTheDocument()
  })

  test('takes what is said by hand for this packet alone', async () => {
    const user = openPacket()
    await user.selectOptions(plan(), 'Cigna')
    const psychiatrist = () => line(/^A psychiatrist orders the treatment/)
    await user.click(within(psychiatrist()).getByRole('radio', { name: 'Yes' }))
    expect(psychiatrist()).toHaveAccessibleName(/ Met said for this packet/)
    await user.click(within(psychiatrist()).getByRole('radio', { name: 'Not known' }))
    expect(psychiatrist()).toHaveAccessibleName(/ Not shown /)
    expect(localStorage).toHaveLength(0)
  })

  test('of the pattern that policies share says that no insurer wrote it', () => {
    openPacket()
    expect(screen.getByText(/^This is what several policies ask in common\./)).toBeInTheDocument()
    expect(screen.queryByText(/coverage rule of an insurer/)).not.toBeInTheDocument()
  })

  test('says among what is not known how much of the plan is open', async () => {
    const user = openPacket()
    await user.selectOptions(plan(), 'Cigna')
    expect(screen.getByText('Of what is asked for under coverage: 2 missing.')).toBeInTheDocument()
  })

  test('names the psychiatrist who has the case', async () => {
    const user = openPacket({}, { who: { ...nobody, psychiatrists: ['Dr. Ada Quill'] } })
    await user.selectOptions(plan(), 'Cigna')
    expect(line(/^A psychiatrist/)).toHaveAccessibleName(/ Not shown who has this case: Dr\. Ada Quill/)
  })

  test('says where a plan was not read for the use that is asked for', async () => {
    const user = openPacket()
    await user.selectOptions(plan(), 'UnitedHealthcare (P 2168-10)')
    expect(screen.getByText('What this plan asks for in this use was not read.')).toBeInTheDocument()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Use asked for' }), 'Depression with acute suicidal thoughts or behavior')
    expect(line(/^The person is enrolled in the REMS program/)).toBeInTheDocument()
  })

  test('lists the visits as dates once a first day is chosen', async () => {
    const user = openPacket()
    expect(screen.getByText('Choose the day of the first visit to see the dates.')).toBeInTheDocument()
    await user.type(screen.getByLabelText('First visit, if treatment begins'), '2026-12-01')
    expect(screen.getByRole('heading', { name: 'Visits the label sets out, if treatment begins on December 1, 2026' })).toBeInTheDocument()
    expect(screen.getByText('Visit 12: January 19, 2027')).toBeInTheDocument()
    expect(screen.getByText('Review of benefit after 4 weeks:').parentElement).toHaveTextContent('December 29, 2026')
  })

  test('shows each trial, and how it counts by the weeks that are asked for', () => {
    openPacket({ trials: [{ ...basePerson.trials[0], weeks: 7, doseMg: 'not-known' }] })
    const row = within(screen.getByRole('table', { name: 'Medicine trials' })).getByRole('row', { name: /^sertraline/ })
    expect(within(row).getByRole('rowheader')).toHaveTextContent('sertraline SSRI')
    expect(within(row).getByText('4 weeks: cannot tell')).toBeInTheDocument()
    expect(within(row).getByText('8 weeks: not adequate')).toBeInTheDocument()
    expect(within(row).getByRole('link', { name: 'Not known, asked' })).toHaveAttribute('href', '/cases/c#trials')
  })

  test('tells no verdict while the options are held', () => {
    openPacket({ ideation: 'plan-intent' })
    expect(screen.getByText('Suicide safety comes first.')).toBeInTheDocument()
  })

  test('tells the margins of the paper whose it is, and takes that back', () => {
    openPacket({}, { who: { label: 'Room "4"', psychiatrists: [] } })
    expect(document.documentElement.style.getPropertyValue('--paper-label')).toBe(String.raw`"Room \22 4\22 "`)
  })
})

describe('the text', () => {
  test('is copied as it is shown, and is an old one once something changes', async () => {
    const user = openPacket()
    const shown = screen.getByRole('group', { name: 'Text of the packet', hidden: true }).textContent
    await user.click(screen.getByRole('button', { name: 'Copy' }))
    expect(await screen.findByText('Copied.')).toBeInTheDocument()
    expect(await navigator.clipboard.readText()).toBe(shown)
    await user.selectOptions(plan(), 'Cigna')
    expect(screen.getByText('The text has changed since it was taken.')).toBeInTheDocument()
  })

  test('is shown and selected where a page may not copy', async () => {
    const user = openPacket()
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
    await user.click(screen.getByRole('button', { name: 'Copy' }))
    expect(await screen.findByText(/The text is selected/)).toBeInTheDocument()
    expect(screen.getByRole('group', { name: 'Text of the packet' }).closest('details')).toHaveAttribute('open')
  })
})
