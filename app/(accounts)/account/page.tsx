import type { Metadata } from 'next'
import { Devices } from '@/components/accounts/devices'
import { PasswordForm } from '@/components/accounts/password-form'
import { SecondStep } from '@/components/accounts/second-step'
import { Facts } from '@/components/facts'
import { Part, ReadingPage } from '@/components/reading-page'
import { sayAgo, sayDevice } from '@/lib/accounts/device'
import { roles } from '@/lib/accounts/role'
import { listSessions, type SignedIn } from '@/lib/accounts/store/sessions'
import { whoMustBeHere } from '@/lib/server/session'

export const metadata: Metadata = { title: 'Account' }

async function shownDevices(here: SignedIn) {
  const now = Date.now()
  return (await listSessions(here)).map(({ id, device, startedAt, usedAt, isThis }) => ({
    id,
    says: sayDevice(device),
    when: `Signed in ${sayAgo(Date.parse(startedAt), now)}, used ${sayAgo(Date.parse(usedAt), now)}`,
    isThis,
  }))
}

const secondStepWords = {
  on: 'It is set up: signing in asks for a code of your authenticator app.',
  off: 'A code of an authenticator app beside your password keeps others out who learned it.',
  missing: 'Your administrator asks everyone for a second step. Until yours is set up, you cannot open anything else.',
} as const

/** All there is for whoever has yet to choose a password of their own. */
function ChoosePassword({ name, asksCode }: { readonly name: string; readonly asksCode: boolean }) {
  return (
    <ReadingPage title={name}>
      <Part title="Choose your password">
        <p>Your password was given to you by an administrator, who knows it. Choose one of your own: until then you cannot open anything else.</p>
        <PasswordForm asksCode={asksCode} isFirst />
      </Part>
    </ReadingPage>
  )
}

/** What proves who somebody is, where it is kept here. */
function KeptHere({ secondStep }: Pick<SignedIn, 'secondStep'>) {
  return (
    <>
      <Part title="Second step">
        <p>{secondStepWords[secondStep]}</p>
        <SecondStep isOn={secondStep === 'on'} />
      </Part>
      <Part title="Password">
        <PasswordForm asksCode={secondStep === 'on'} />
      </Part>
    </>
  )
}

function KeptByProvider({ label }: { readonly label: string }) {
  return (
    <Part title="Password and second step">
      <p>{label} keeps them, and your name and role with them. They are changed there, and count here from your next sign-in on.</p>
    </Part>
  )
}

export default async function AccountPage() {
  const here = await whoMustBeHere('/account')
  const { actor, signInName, proof } = here
  if (here.hasGivenPassword) return <ChoosePassword name={actor.name} asksCode={here.secondStep === 'on'} />
  return (
    <ReadingPage title={actor.name}>
      <Facts
        of={[
          ['Sign-in name', signInName],
          ['Signs in through', proof.by === 'provider' ? proof.label : undefined],
          ['Role', actor.role === undefined ? 'None yet' : roles[actor.role]],
        ]}
      />
      <Part title="Devices">
        <p>You are signed out after 15 minutes without use, and after 12 hours in any case.</p>
        <Devices of={await shownDevices(here)} />
      </Part>
      {proof.by === 'provider' ? <KeptByProvider label={proof.label} /> : <KeptHere secondStep={here.secondStep} />}
    </ReadingPage>
  )
}
