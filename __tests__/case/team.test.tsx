import { screen, within } from '@testing-library/react'
import { TeamPage } from '@/components/case/team/team-page'
import type { Actor } from '@/lib/accounts/person'
import type { Case } from '@/lib/cases/case'
import { byPassword, press, serve, status } from '../support/administration'
import { events, movedOn, openCase, taken } from '../support/case-forms'
import { ada, ben, cleo, dov } from '../support/case-people'
import { caseOf, created, signedBy, type Deed } from '../support/case-stories'

const share = (person: Actor, sharing: 'read' | 'write' = 'write'): Deed => [ada, { kind: 'shared', with: person, sharing }]
const handOver = (to: Actor): Deed => [ada, { kind: 'assigned', from: null, to }]
const begun = caseOf(created())
const shared = caseOf(created(), share(ben), share(cleo, 'read'), share(dov, 'read'), handOver(ben))

const page = (one: Case, actor: Actor = ada) => <TeamPage one={one} actor={actor} proof={byPassword} colleagues={[ben, cleo, dov]} />
const rows = () => within(screen.getByRole('list', { name: 'Who has this case' })).getAllByRole('listitem').map(({ textContent }) => textContent)
const formNames = () => screen.queryAllByRole('form').map((form) => form.getAttribute('aria-label'))

describe('the team of a case', () => {
  test('tells who has it and how, and whom it is handed to', () => {
    openCase(page(shared), { person: ada.id })
    expect(rows()).toEqual([
      'Dr. Ada Quill You Psychiatrist · owns it',
      'Dr. Ben Marsh  Handed toPsychiatrist · reads and writesLet read onlyTake back',
      'Cleo Tarn  Care team · readsLet writeTake back',
      'Dr. Dov Finch  Trainee · readsTake back',
    ])
  })

  test.each<[string, Case, Actor, readonly string[], readonly string[]]>([
    ['its owner', begun, ada, ['Share', 'Hand over', 'Label', 'Archive the case'], []],
    ['the care team, writing', caseOf(created(), share(cleo)), cleo, ['Hand over', 'Label'], ['Sharing and archiving are for the psychiatrist or the owner of the case.']],
    ['a psychiatrist, reading', caseOf(created(), share(ben, 'read')), ben, [], ['This case is shared with you to read.']],
    ['its owner, once it is signed', caseOf(created(), signedBy(ada)), ada, ['Share', 'Hand over', 'Archive the case'], ['This version is signed. Add an addendum, or open a new version.']],
    ['its owner, once it is archived', caseOf(created(), [ada, { kind: 'archived' }]), ada, ['Restore the case'], ['This case is archived. Restore it first.']],
  ])('is changed as far as one may, and says why no further: %s', (_, one, actor, names, says) => {
    openCase(page(one, actor), { person: actor.id })
    expect(formNames()).toEqual(names)
    for (const why of says) expect(screen.getAllByText(why).length).toBeGreaterThan(0)
  })
})

describe('sharing', () => {
  test('gives a colleague the case, to read unless more is chosen', async () => {
    const sent = serve(taken(shared), taken(shared))
    const { user, refresh } = openCase(page(begun), { person: ada.id })
    await press(user, 'Share')
    expect(await screen.findByText('Choose a colleague.')).toBeInTheDocument()
    await user.selectOptions(screen.getByLabelText('Colleague'), 'Cleo Tarn, Care team')
    await press(user, 'Share')
    expect(await status('Cleo Tarn reads this case now.')).toBeInTheDocument()
    await user.selectOptions(screen.getByLabelText('Colleague'), 'Dr. Ben Marsh, Psychiatrist')
    await user.selectOptions(screen.getByLabelText('What they can do'), 'Read and write')
    await press(user, 'Share')
    expect(await status('Dr. Ben Marsh reads and writes this case now.')).toBeInTheDocument()
    expect(sent).toEqual([
      { asked: events, as: ada.id, body: { kind: 'shared', with: cleo.id, sharing: 'read' } },
      { asked: events, as: ada.id, body: { kind: 'shared', with: ben.id, sharing: 'write' } },
    ])
    expect(refresh).toHaveBeenCalledTimes(2)
  })

  test('with a trainee is to read, and says what they see', async () => {
    const sent = serve(taken(shared))
    const { user } = openCase(page(begun))
    await user.selectOptions(screen.getByLabelText('What they can do'), 'Read and write')
    await user.selectOptions(screen.getByLabelText('Colleague'), 'Dr. Dov Finch, Trainee')
    expect(screen.getByText('A trainee reads it without what tells who the person is.')).toBeInTheDocument()
    expect(within(screen.getByLabelText('What they can do')).getAllByRole('option')).toHaveLength(1)
    await press(user, 'Share')
    await status('Dr. Dov Finch reads this case now.')
    expect(sent.map(({ body }) => body)).toEqual([{ kind: 'shared', with: dov.id, sharing: 'read' }])
  })

  test('is offered with nobody who has it already', () => {
    openCase(page(shared))
    expect(screen.getByText('There is nobody else to share it with.')).toBeInTheDocument()
  })

  test('is changed and taken back, and said where the buttons were', async () => {
    const sent = serve(taken(shared), taken(shared))
    const { user, show } = openCase(page(shared))
    await press(user, 'Let read only: Dr. Ben Marsh')
    expect(await status('Dr. Ben Marsh reads this case now.')).toBeInTheDocument()
    await press(user, 'Take back: Cleo Tarn')
    const told = await status('Cleo Tarn has this case no longer.')
    show(page(caseOf(created(), share(ben, 'read'), share(dov, 'read'))))
    expect(rows()).toHaveLength(3)
    expect(told).toHaveFocus()
    expect(sent.map(({ body }) => body)).toEqual([
      { kind: 'shared', with: ben.id, sharing: 'read' },
      { kind: 'unshared', with: cleo.id },
    ])
  })

  test('that is refused says why beside the button', async () => {
    serve(movedOn('not-shared', 'The case is not shared with them.'))
    const { user } = openCase(page(shared))
    await press(user, 'Take back: Cleo Tarn')
    expect(await screen.findByRole('alert')).toHaveTextContent('The case is not shared with them.')
  })

  test('is left by whom it was shared with, who goes on to their cases', async () => {
    serve(taken(shared))
    const { user, push } = openCase(page(shared, ben), { person: ben.id })
    await press(user, 'Leave this case')
    await screen.findByRole('button', { name: 'Leave this case' })
    expect(push).toHaveBeenCalledWith('/cases')
  })
})

describe('a case', () => {
  test('is handed to who can go on with it, and to nobody; what somebody else did meanwhile is shown', async () => {
    const sent = serve(taken(shared), movedOn('stale', 'The case has changed since you loaded it.'), taken(begun))
    const one = caseOf(created(), share(ben), share(cleo))
    const { user, show } = openCase(page(one))
    const to = screen.getByLabelText('Handed to')
    expect(within(to).getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Nobody in particular', 'Dr. Ada Quill', 'Dr. Ben Marsh', 'Cleo Tarn'])
    await user.selectOptions(to, 'Dr. Ben Marsh')
    await press(user, 'Hand over')
    expect(await status('The case is handed to Dr. Ben Marsh.')).toBeInTheDocument()
    show(page(caseOf(created(), share(ben), share(cleo), handOver(cleo))))
    await user.selectOptions(to, 'Nobody in particular')
    await press(user, 'Hand over')
    const both = within(await screen.findByRole('region', { name: 'Changed at the same time' }))
    expect(both.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual(['Nobody in particular', 'Cleo TarnTake theirs'])
    await press(user, 'Hand over')
    expect(await status('The case is handed to nobody in particular.')).toBeInTheDocument()
    expect(sent.map(({ body }) => body)).toEqual([
      { kind: 'assigned', from: null, to: ben.id },
      { kind: 'assigned', from: ben.id, to: null },
      { kind: 'assigned', from: cleo.id, to: null },
    ])
  })

  test('gets another label, with a warning of what may tell who somebody is', async () => {
    const sent = serve(taken({ ...begun, label: 'Mr. Heron' }))
    const { user } = openCase(page(begun))
    const label = screen.getByRole('textbox', { name: 'Label' })
    await user.clear(label)
    await user.type(label, 'Mr. Heron')
    expect(screen.getByText(/“Mr. Heron” may tell who this is/)).toBeInTheDocument()
    await press(user, 'Change the label')
    expect(await status('The label is now: Mr. Heron.')).toBeInTheDocument()
    expect(sent.map(({ body }) => body)).toEqual([{ kind: 'renamed', from: 'Blue heron', to: 'Mr. Heron' }])
  })

  test('is archived and restored in one place', async () => {
    const sent = serve(taken(begun), taken(begun))
    const { user, show } = openCase(page(begun))
    await press(user, 'Archive the case')
    expect(await status('The case is archived.')).toBeInTheDocument()
    show(page(caseOf(created(), [ada, { kind: 'archived' }])))
    expect(screen.getByRole('button', { name: 'Restore the case' })).toHaveFocus()
    await press(user, 'Restore the case')
    expect(await status('The case is restored.')).toBeInTheDocument()
    expect(sent.map(({ body }) => body)).toEqual([{ kind: 'archived' }, { kind: 'restored' }])
  })
})
