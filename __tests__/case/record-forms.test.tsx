import { fireEvent, screen, within, waitFor } from '@testing-library/react'
import { BesideRecordForms } from '@/components/case/beside-record'
import { PrintRecord } from '@/components/case/print-record'
import { RecordStanding } from '@/components/case/record-standing'
import { SignForm } from '@/components/case/sign-form'
import type { Actor } from '@/lib/accounts/person'
import type { Case, Signature } from '@/lib/cases/case'
import { meanings } from '@/lib/cases/record'
import { askable } from '@/lib/cases/signing'
import { press, refusal, serve, status, type User } from '../support/administration'
import { events, movedOn, openCase, taken } from '../support/case-forms'
import { ada, ben, cleo, dov, eli } from '../support/case-people'
import { caseOf, created, sha, signedBy, type Deed } from '../support/case-stories'

const share = (by: Actor, person: Actor, sharing: 'read' | 'write' = 'write'): Deed => [by, { kind: 'shared', with: person, sharing }]
const trainees = [created(dov), share(dov, ada), share(dov, cleo)] as const
const signed = caseOf(...trainees, signedBy(dov, 1, [cleo]))
const last = ({ signatures }: Case): Signature => {
  const found = signatures.at(-1)
  if (found === undefined) throw new Error('nothing is signed')
  return found
}
const forms = (one: Case, actor: Actor) => <BesideRecordForms one={one} signature={last(one)} actor={actor} />
const formNames = () => screen.queryAllByRole('form').map((form) => form.getAttribute('aria-label'))
const prove = async (user: User) => await user.type(screen.getByLabelText('Your password'), 'seven quiet herons wade')

describe('beside a record stands what this person may do', () => {
  test.each<[string, Case, Actor, readonly string[]]>([
    ['a psychiatrist, of a trainee’s record', signed, ada, ['Sign beside', 'Return', 'Addendum', 'New version']],
    ['who was asked', signed, cleo, ['Sign beside']],
    ['the trainee who signed', signed, dov, ['Addendum', 'New version']],
    ['who was not asked', caseOf(...trainees, signedBy(dov)), cleo, []],
    ['anybody, once it is archived', caseOf(...trainees, signedBy(dov), [dov, { kind: 'archived' }]), ada, []],
    ['anybody, once it is open again', caseOf(...trainees, signedBy(dov), [dov, { kind: 'reopened', version: 1 }]), ada, []],
  ])('%s', (_, one, actor, names) => {
    openCase(forms(one, actor))
    expect(formNames()).toEqual(names)
  })

  test('and why the rest is closed to them', () => {
    openCase(forms(caseOf(...trainees, signedBy(dov)), cleo))
    const facts = within(screen.getByRole('heading', { name: 'Not open to you' }).parentElement ?? document.body)
    expect(facts.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
      'The signer has not asked you to sign beside them.',
      'A record is returned by a supervising psychiatrist.',
      'An addendum is for psychiatrists, and for trainees in their own cases.',
      'A new version is opened by a psychiatrist, or by the trainee whose case it is.',
    ])
  })

  test('and how it stands', () => {
    const returned = caseOf(...trainees, signedBy(dov), [ada, { kind: 'returned', sha256: sha, line: 'Which doses?' }])
    const { show } = openCase(<RecordStanding one={signed} signature={last(signed)} />)
    expect(screen.getByText('A trainee’s record: it waits for a psychiatrist to sign beside.')).toBeInTheDocument()
    expect(screen.getByText('Waits for Cleo Tarn, who was asked to sign beside.')).toBeInTheDocument()
    show(<RecordStanding one={returned} signature={last(returned)} />)
    expect(screen.getByText(/Returned by Dr. Ada Quill: Which doses\?/)).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Version 2, which is open' })).toHaveAttribute('href', `/cases/${returned.id}`)
    const again = caseOf(...trainees, signedBy(dov), [dov, { kind: 'reopened', version: 1 }], signedBy(dov))
    show(<RecordStanding one={again} signature={{ ...last(again), version: 1, sha256: 'b'.repeat(64) }} />)
    expect(screen.getByText('An earlier version.')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Version 2, as it was signed' })).toHaveAttribute('href', `/cases/${again.id}/records/2`)
  })
})

describe('signing beside', () => {
  test('proves who one is, sends the line and says so where the form was', async () => {
    const sent = serve([204], taken(signed))
    const { user, refresh, show } = openCase(forms(signed, ada), { person: ada.id })
    const form = within(screen.getByRole('form', { name: 'Sign beside' }))
    expect(form.getByText(meanings.supervisor)).toBeInTheDocument()
    await press(user, 'Sign beside')
    expect(await screen.findByText('Write a line of your own.')).toBeInTheDocument()
    await user.type(form.getByLabelText('Your line'), 'I agree, synthetic.')
    await prove(user)
    await press(user, 'Sign beside')
    const told = await status('You signed beside this record. Your line stands with it.')
    expect(refresh).toHaveBeenCalledTimes(1)
    show(forms(caseOf(...trainees, signedBy(dov, 1, [cleo]), [ada, { kind: 'co-signed', sha256: sha, line: 'I agree, synthetic.' }]), ada))
    expect(formNames()).toEqual(['Addendum', 'New version'])
    expect(told).toHaveFocus()
    expect(sent).toEqual([
      { asked: 'POST /api/re-authenticate', as: ada.id, body: { password: 'seven quiet herons wade' } },
      { asked: events, as: ada.id, body: { kind: 'co-signed', sha256: sha, line: 'I agree, synthetic.' } },
    ])
  })

  test('with another password keeps the line, and signs nothing', async () => {
    const sent = serve([401, refusal('sign-in-refused')])
    const { user } = openCase(forms(signed, cleo))
    expect(screen.getByText(meanings['co-signer'])).toBeInTheDocument()
    await user.type(screen.getByLabelText('Your line'), 'Doses checked.')
    await prove(user)
    await press(user, 'Sign beside')
    expect(await screen.findByText('This is not your password.')).toBeInTheDocument()
    expect(screen.getByLabelText('Your line')).toHaveValue('Doses checked.')
    expect(sent).toHaveLength(1)
  })

  test('that comes too late says why, and keeps the line', async () => {
    serve([204], movedOn('not-this-record', 'This is not the record that is signed now.'))
    const { user, refresh } = openCase(forms(signed, cleo))
    await user.type(screen.getByLabelText('Your line'), 'Doses checked.')
    await prove(user)
    await press(user, 'Sign beside')
    expect(await screen.findByRole('alert')).toHaveTextContent('This is not the record that is signed now.')
    expect(screen.getByLabelText('Your line')).toHaveValue('Doses checked.')
    expect(refresh).not.toHaveBeenCalled()
  })
})

test('whoever has the case no longer is told so, with what they wrote still there', async () => {
  serve([404, refusal('not-found')])
  const { user } = openCase(forms(signed, ada))
  await user.type(screen.getByLabelText('What is missing'), 'Which doses?')
  await press(user, 'Return the record')
  expect(await screen.findByRole('alert')).toHaveTextContent('You have this case no longer')
  expect(screen.getByLabelText('What is missing')).toHaveValue('Which doses?')
})

describe('a record', () => {
  test('is returned with what is missing', async () => {
    const sent = serve(taken({ version: 2 }))
    const { user } = openCase(forms(signed, ada))
    await user.type(screen.getByLabelText('What is missing'), 'Which doses?')
    await press(user, 'Return the record')
    expect(await status('Returned. Dr. Dov Finch finds it in the queue, with your line; version 2 is open.')).toHaveFocus()
    expect(sent.map(({ body }) => body)).toEqual([{ kind: 'returned', sha256: sha, line: 'Which doses?' }])
  })

  test('gets an addendum, which warns of what may tell who somebody is, and is kept while it is not saved', async () => {
    const { user } = openCase(forms(signed, dov))
    const words = screen.getByLabelText('In your own words')
    await user.type(words, 'Mr. Heron called.')
    expect(screen.getByText('“Mr. Heron” may tell who this is. This looks like a name.')).toBeInTheDocument()
    globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'))
    await press(user, 'Add the addendum')
    expect(await screen.findByRole('alert')).toHaveTextContent('The server could not be reached.')
    expect(words).toHaveValue('Mr. Heron called.')
    const sent = serve(taken(signed))
    await press(user, 'Add the addendum')
    expect(await status('The addendum stands beside the record.')).toBeInTheDocument()
    expect(words).toHaveValue('')
    expect(sent.map(({ body }) => body)).toEqual([{ kind: 'addendum', sha256: sha, text: 'Mr. Heron called.' }])
  })

  test('is opened again as a new version, which leads to the answers', async () => {
    const sent = serve(taken({ version: 2 }))
    const { user, push } = openCase(forms(signed, dov))
    await press(user, 'Open version 2')
    await screen.findByRole('button', { name: 'Open version 2' })
    expect(push).toHaveBeenCalledWith(`/cases/${signed.id}`)
    expect(sent.map(({ body }) => body)).toEqual([{ kind: 'reopened', version: 1 }])
  })
})

describe('who signs', () => {
  const shown = { safetyFirst: false, esketamine: 'discuss', racemic: 'discuss-with-care' } as const
  const open = caseOf(...trainees)
  const form = (actor: Actor, one = open) => <SignForm revision={1} knowledge="k" meaning={meanings.author} shown={shown} colleagues={askable(one, actor)} isTrainee={actor.role === 'trainee'} />

  test('can ask those who have the case and sign beside', () => {
    expect(askable(open, dov)).toEqual([ada, cleo])
    expect(askable(open, ada)).toEqual([cleo])
    expect(askable(caseOf(created(), share(ada, dov, 'read')), ada)).toEqual([])
    expect(askable({ ...open, members: [{ person: eli, sharing: 'read' }] }, dov)).toEqual([])
  })

  test('asks whoever is ticked, and goes on to the record', async () => {
    const sent = serve([204], taken({ version: 1 }))
    const { user, push } = openCase(form(dov))
    expect(screen.getByText(/Any psychiatrist who has this case can sign beside you/)).toBeInTheDocument()
    for (const agree of screen.getAllByRole('radio', { name: 'I agree' })) await user.click(agree)
    await user.click(screen.getByRole('checkbox', { name: /Cleo Tarn/ }))
    await prove(user)
    await press(user, 'Sign')
    await screen.findByRole('button', { name: 'Sign' })
    expect(sent.at(-1)?.body).toEqual({ kind: 'signed', revision: 1, knowledge: 'k', shown, asks: [cleo.id], responses: { esketamine: { stand: 'agrees' }, racemic: { stand: 'agrees' } } })
    expect(push).toHaveBeenCalledWith(`/cases/${open.id}/records/1`)
  })

  test('is told where no psychiatrist has the case of a trainee, and that nobody has to be asked otherwise', () => {
    const alone = caseOf(created(dov), share(dov, cleo))
    const { show } = openCase(form(dov, alone))
    expect(screen.getByText(/no psychiatrist has this case yet/)).toBeInTheDocument()
    show(form(ada, caseOf(created(), share(ada, ben))))
    expect(screen.getByText(/Nobody has to be\./)).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Share the case with somebody else' })).toHaveAttribute('href', `/cases/${open.id}/team`)
  })

  test('is told that the case has moved on, with what they wrote still there and the case as it is now', async () => {
    serve([204], movedOn('stale', 'The case has changed since you loaded it.'))
    const { user, refresh } = openCase(form(ada, open))
    for (const agree of screen.getAllByRole('radio', { name: 'I agree' })) await user.click(agree)
    const [words] = screen.getAllByLabelText('In your own words')
    if (words !== undefined) await user.type(words, 'A synthetic reason.')
    await prove(user)
    await press(user, 'Sign')
    expect(await screen.findByRole('alert')).toHaveTextContent('What you typed is still here, and the page shows how the case stands now.')
    expect(words).toHaveValue('A synthetic reason.')
    expect(refresh).toHaveBeenCalledTimes(1)
  })
})

describe('a record is printed', () => {
  const print = jest.spyOn(window, 'print').mockImplementation(() => void fireEvent(window, new Event('beforeprint')))
  afterEach(() => print.mockClear())

  test('once that is written down; the row of the audit that tells of it goes on the paper', async () => {
    const sent = serve(taken(signed))
    const { user } = openCase(<PrintRecord sha256={sha} />)
    await press(user, 'Print the record')
    expect(await screen.findByText(`Audit, row 7: ${'c'.repeat(64)}`)).toBeTruthy()
    expect(sent.map(({ body }) => body)).toEqual([{ kind: 'printed', what: 'record', sha256: sha }])
    expect(print).toHaveBeenCalledTimes(1)
  })

  test('what the command of the browser prints is written down as well, and has no row of an earlier print on it', async () => {
    const sent = serve(taken(signed))
    const { user } = openCase(<PrintRecord sha256={sha} />)
    await press(user, 'Print the record')
    await screen.findByText(/^Audit, row 7/)
    fireEvent(window, new Event('afterprint'))
    expect(screen.queryByText(/^Audit, row/)).toBeNull()
    fireEvent(window, new Event('beforeprint'))
    const printed = { kind: 'printed', what: 'record', sha256: sha }
    await waitFor(() => expect(sent.map(({ body }) => body)).toEqual([printed, printed]))
  })

  test('and not where it could not be', async () => {
    serve([503, refusal('not-saved', { title: 'Not saved' })])
    const { user } = openCase(<PrintRecord sha256={sha} />)
    await press(user, 'Print the record')
    await screen.findByRole('alert')
    expect(print).not.toHaveBeenCalled()
  })
})
