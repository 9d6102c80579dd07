import type { BrowserContextOptions, Page } from 'playwright-core'
import type { Site } from './measure'
import { withPage } from './pages'
import { screens } from './screens'
import { given } from './site'

/** Names from the command line of the screens to look at, where not all are: `SCREENS="/safety,/consult half"`. */
const asked = (process.env.SCREENS ?? '').split(',').filter((name) => name !== '')
/** On a server that is not ours nobody works: the screens that ask who one is are left out, and the number that is told is smaller. */
const within = given === '' ? screens : screens.filter(({ as }) => as === undefined)
export const chosenScreens = asked.length === 0 ? within : within.filter(({ name }) => asked.includes(name))

function cookieAt(url: string, cookie: string): { readonly url: string; readonly name: string; readonly value: string } {
  const [name = '', value = ''] = cookie.split('=')
  return { url, name, value }
}

export type Scheme = 'light' | 'dark' | 'forced colors'

const media = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colors': { colorScheme: 'light', forcedColors: 'active' },
} as const satisfies Record<Scheme, BrowserContextOptions>

/** Opens every screen once, in a tab of its own, and returns what was seen on each, with where. */
export async function onEachScreen(site: Site, scheme: Scheme, look: (page: Page) => Promise<readonly string[]>, options: BrowserContextOptions = {}): Promise<readonly string[]> {
  const seen: string[] = []
  for (const [at, { name, as, open }] of chosenScreens.entries()) {
    // Looking at all of them takes minutes: on a terminal it is said how far it has come.
    if (process.stderr.isTTY) process.stderr.write(`\r${scheme}: ${at + 1} of ${chosenScreens.length}\r`)
    const staff = as === undefined ? undefined : await site.staff()
    const found = await withPage(
      site,
      async (page) => {
        if (as !== undefined && staff !== undefined) await page.context().addCookies([cookieAt(site.url, staff.cookies[as])])
        await open(page, staff)
        return look(page)
      },
      { reducedMotion: 'reduce', ...media[scheme], ...options },
    )
    seen.push(...found.map((one) => `${name}, ${scheme}: ${one}`))
  }
  return seen
}
