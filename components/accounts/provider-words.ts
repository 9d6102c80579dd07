import type { ProviderRefusal } from '@/lib/accounts/vouched'

/** Why nobody came back signed in from the provider, in words for whoever wanted to. */
export function sayProviderRefusal(refusal: ProviderRefusal, label: string): string {
  switch (refusal) {
    case 'unknown-visit':
      return 'This way to sign in was used already, or took more than 10 minutes. Begin again.'
    case 'refused-there':
      return `${label} did not let you in. Nothing was changed here.`
    case 'not-believed':
      return `What ${label} answered could not be verified. Begin again; where that does not help, tell whoever runs this server.`
    case 'away':
      return `${label} does not answer just now. Try again in a while. Anyone with a password here can still use it.`
    case 'no-role':
      return `${label} gives you no role here, so you were not signed in. Ask whoever looks after your account there.`
    case 'no-name':
      return `${label} gave no name for you, which records need. Ask whoever looks after your account there.`
    case 'left':
      return 'Your account here was marked as left. Ask an administrator.'
    case 'not-anew':
      return `${label} did not ask anew who you are, so this does not count. Sign out there, then try again.`
    case 'someone-else':
      return `You are signed in here as somebody else than at ${label}. Nothing was changed.`
    case 'too-many-tries':
      return 'Too many tries from this browser. Wait 15 minutes, then try again.'
  }
}
