import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { documentNames } from '@/components/documents/document-names'
import { dropPlan, keepPlan } from '@/components/documents/packet/own-plan/kept-plans'
import { PacketView } from '@/components/documents/packet/packet-view'
import { EvidenceNamesProvider } from '@/components/evidence/names-context'
import type { Answers } from '@/lib/clinical/answers'
import { basePerson, exampleDay } from '@/lib/clinical/base-person'
import type { Profile } from '@/lib/documents/packet/profile'
import { packetGround, type Who } from '@/lib/documents/packet/packet-ground'
import { assess } from '@/lib/guidance/assess'

const nobody: Who = { label: 'Blue heron', psychiatrists: [] }

function openPacket(changed: Answers = {}, { answersHere = true, who = nobody } = {}) {
  const answers = { ...basePerson, ...changed }
  const ground = packetGround(assess(answers, exampleDay), answers, who)
  render(
    <EvidenceNamesProvider names={documentNames}>
      <PacketView ground={ground} entry={answersHere ? '/cases/c' : undefined} />
    </EvidenceNamesProvider>,
  )
  return userEvent.setup()
}

const plan = () => screen.getByRole('combobox', { name: 'Plan' })
const gaps = () => screen.getByRole('table', { name: 'What the plan asks for, and what the record shows' })
const line = (asks: string | RegExp) => within(gaps()).getByRole('row', { name: asks })

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

describe('a plan of one’s own', () => {
  const written = () => screen.getByRole('group', { name: 'Write down a plan' })

  async function writeDown(user: ReturnType<typeof userEvent.setup>): Promise<void> {
    await user.click(screen.getByText('Write down a plan'))
    const form = within(written()).getByRole('form', { name: 'Add a requirement' })
    await user.type(screen.getByLabelText('Name of the plan'), 'County plan')
    await user.type(within(form).getByLabelText('How many'), '2')
    await user.selectOptions(within(form).getByLabelText('Weeks of each'), '8')
    await user.selectOptions(within(form).getByLabelText('In which time'), 'The last 5 years')
    await user.click(within(form).getByRole('button', { name: 'Add this requirement' }))
    expect(await within(written()).findByText('At least 2 failed antidepressants. Each for at least 8 weeks. Within the last 5 years.')).toBeInTheDocument()
    await user.selectOptions(within(form).getByLabelText('What the plan asks for'), 'Total of a scale')
    await user.type(within(form).getByLabelText('PHQ-9 at least'), '20')
    await user.click(within(form).getByRole('button', { name: 'Add this requirement' }))
    expect(await within(written()).findByText('PHQ-9 at least 20.')).toBeInTheDocument()
    await user.click(within(written()).getByRole('button', { name: 'Keep this plan' }))
    expect(await screen.findByRole('heading', { level: 2, name: 'Coverage: Your plan: County plan' })).toBeInTheDocument()
  }

  test('is written down, chosen, kept on this device with nothing of the case, and deleted', async () => {
    const user = openPacket()
    await writeDown(user)
    expect(line(/^PHQ-9 at least 20\. Not met PHQ-9 19/)).toBeInTheDocument()
    const kept = localStorage.getItem('own-plans') ?? ''
    expect(JSON.parse(kept)).toMatchObject([{ name: 'County plan', edition: 'date not stated', requirements: [{ kind: 'trials', count: 2, weeks: 8, within: 5 }, { kind: 'scores', anyOf: [{ instrument: 'phq-9', atLeast: 20 }] }] }])
    expect(kept).not.toMatch(/heron|sertraline/i)
    await user.click(screen.getByRole('button', { name: 'Delete: County plan' }))
    expect(await screen.findByText('Deleted: Your plan: County plan.')).toBeInTheDocument()
    expect(localStorage.getItem('own-plans')).toBeNull()
    expect(plan()).toHaveDisplayValue('Common pattern of 7 policies')
  })

  test('is dated by the day on the wall', async () => {
    const wall = { getFullYear: 2031, getMonth: 4, getDate: 9 } as const
    for (const [part, value] of Object.entries(wall)) jest.spyOn(Date.prototype, part as keyof typeof wall).mockReturnValue(value)
    await writeDown(openPacket())
    jest.restoreAllMocks()
    expect(JSON.parse(localStorage.getItem('own-plans') ?? '')).toMatchObject([{ read: '2031-05-09' }])
  })

  test('loses a requirement that is removed', async () => {
    const user = openPacket()
    await user.click(screen.getByText('Write down a plan'))
    const form = within(written()).getByRole('form', { name: 'Add a requirement' })
    await user.type(within(form).getByLabelText('How many'), '2')
    await user.click(within(form).getByRole('button', { name: 'Add this requirement' }))
    const remove = await within(written()).findByRole('button', { name: 'Remove: At least 2 failed antidepressants.' })
    expect(remove).toHaveTextContent(/^Remove$/)
    await user.click(remove)
    expect(within(written()).getByText('No requirement yet.')).toBeInTheDocument()
  })

  test('with a value that cannot be is not added, and says why', async () => {
    const user = openPacket()
    await user.click(screen.getByText('Write down a plan'))
    const form = within(written()).getByRole('form', { name: 'Add a requirement' })
    await user.click(within(form).getByRole('button', { name: 'Add this requirement' }))
    expect(await within(form).findByRole('alert')).toHaveTextContent('Not added: count: a whole number from 1 to 10.')
    await user.click(within(written()).getByRole('button', { name: 'Keep this plan' }))
    expect(await screen.findByText(/^Not kept: name: text of 1 to 60 characters.*requirements: at least one requirement/)).toBeInTheDocument()
  })

  test('is handed over as a file and taken in again', async () => {
    const user = openPacket()
    await writeDown(user)
    const files: Blob[] = []
    Object.assign(URL, { createObjectURL: (blob: Blob) => String(files.push(blob)), revokeObjectURL: () => undefined })
    const follow = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    await user.click(screen.getByRole('button', { name: 'Save as a file: County plan' }))
    await waitFor(() => expect(follow).toHaveBeenCalled())
    const kept = JSON.parse(localStorage.getItem('own-plans') ?? '[]') as readonly object[]
    await user.click(screen.getByRole('button', { name: 'Delete: County plan' }))
    const file = new File([JSON.stringify(kept[0])], 'plan.json', { type: 'application/json' })
    file.text = () => Promise.resolve(JSON.stringify(kept[0]))
    await user.upload(screen.getByLabelText('Import a plan file'), file)
    await waitFor(() => expect(JSON.parse(localStorage.getItem('own-plans') ?? '[]')).toMatchObject([{ name: 'County plan' }]))
    expect(files).toHaveLength(1)
  })

  test('is not taken in where the file is none', async () => {
    const user = openPacket()
    const file = new File(['{}'], 'plan.json', { type: 'application/json' })
    file.text = () => Promise.resolve('{"name": 3}')
    await user.upload(screen.getByLabelText('Import a plan file'), file)
    expect(await screen.findByRole('alert')).toHaveTextContent(/^Not taken in: /)
    expect(localStorage.getItem('own-plans')).toBeNull()
  })

  const county = { id: 'own-2', name: 'County plan', edition: 'May 2026', read: '2026-05-01', requirements: [{ kind: 'diagnosis' }, { kind: 'diagnosis' }], grants: [], notConfirmed: [] }

  test('is kept beside what another tab wrote and what cannot be read, and a deletion is undone', () => {
    localStorage.setItem('own-plans', JSON.stringify(['nonsense', county]))
    expect(keepPlan({ ...county, id: 'own-3' } as Profile)).toBe(true)
    expect(JSON.parse(localStorage.getItem('own-plans') ?? '')).toMatchObject(['nonsense', { id: 'own-2' }, { id: 'own-3' }])
    expect(dropPlan('own-2')).toBe(true)
    expect(JSON.parse(localStorage.getItem('own-plans') ?? '')).toMatchObject(['nonsense', { id: 'own-3' }])
    localStorage.setItem('own-plans', 'not json')
    keepPlan(county as Profile)
    expect(JSON.parse(localStorage.getItem('own-plans') ?? '')).toMatchObject(['not json', { id: 'own-2' }])
  })

  test('that was deleted is taken back', async () => {
    localStorage.setItem('own-plans', JSON.stringify([county]))
    const user = openPacket()
    await user.click(await screen.findByRole('button', { name: 'Delete: County plan' }))
    expect(localStorage.getItem('own-plans')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Undo the deletion of County plan' }))
    expect(JSON.parse(localStorage.getItem('own-plans') ?? '')).toMatchObject([{ id: 'own-2' }])
    expect(within(gaps()).getAllByRole('row', { name: /^Major depressive disorder, current episode\./ })).toHaveLength(2)
  })

  test('is not taken in where its file is too large', async () => {
    const user = openPacket()
    const field = screen.getByLabelText<HTMLInputElement>('Import a plan file')
    await user.upload(field, new File(['x'.repeat(200_001)], 'plan.json', { type: 'application/json' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Not taken in: the file is larger than 200 kB.')
    expect(field.value).toBe('')
  })

  test('of an earlier visit is offered', async () => {
    localStorage.setItem('own-plans', JSON.stringify([{ id: 'own-1', name: 'River plan', edition: 'May 2026', read: '2026-05-01', requirements: [{ kind: 'diagnosis' }], grants: [], notConfirmed: [] }, 'nonsense']))
    const user = openPacket()
    await user.selectOptions(plan(), await screen.findByRole('option', { name: 'Your plan: River plan' }))
    expect(screen.getByText(/Policy: May 2026\. Written down May 1, 2026\./)).toBeInTheDocument()
  })
})
