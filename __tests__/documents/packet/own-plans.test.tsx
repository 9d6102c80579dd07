import { screen, waitFor, within } from '@testing-library/react'
import type userEvent from '@testing-library/user-event'
import { dropPlan, keepPlan } from '@/components/documents/packet/own-plan/kept-plans'
import type { Profile } from '@/lib/documents/packet/profile'
import { gaps, line, openPacket, plan } from '../../support/open-packet'

/** The whole page is drawn anew with each key: a busy machine takes its time. */
jest.setTimeout(60_000)

beforeEach(() => localStorage.clear())

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
    await user.type(within(form).getByLabelText('PHQ-9 at least'), '20{Enter}')
    expect(await within(written()).findByText('PHQ-9 at least 20.')).toBeInTheDocument()
    // Another of its kind can follow: its fields are empty, and what is chosen is what they are of.
    expect(within(form).getByLabelText('What the plan asks for')).toHaveDisplayValue('Total of a scale')
    expect(within(form).getByLabelText('What the plan asks for')).toHaveFocus()
    expect(within(form).getByLabelText('PHQ-9 at least')).toHaveDisplayValue('')
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
