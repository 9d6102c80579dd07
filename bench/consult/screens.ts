import type { Page } from 'playwright-core'
import { galleryCaseIds, galleryCases, type GalleryCase } from '../../components/gallery/gallery-cases'
import type { Role } from '../../lib/accounts/role'
import type { Answers } from '../../lib/clinical/answers'
import { exampleOn } from '../../components/consult/draft/example'
import { drawn } from '../../__tests__/support/chromium'
import { layDraft } from './lay-draft'
import { openDetails, openForm, openPatientView } from './openings'
import { guidanceThere } from './pages'
import type { Staff } from './staff'

/** A screen in one state, and how to come to it. `as`: who is signed in, where it asks for that. */
export type Screen = { readonly name: string; readonly as?: Role; readonly open: (page: Page, staff?: Staff) => Promise<void> }

/** One of each kind of page that is read. */
export const contentPages = [
  '/',
  '/safety',
  '/settings',
  '/rules',
  '/rules/vascular/pressure-high-or-uncontrolled',
  '/evidence',
  '/evidence/esk-dose-trd',
  '/evidence/source/source-article',
  '/evidence/conflicts',
  '/about',
  '/no-such-page',
] as const

/** Pages that send and ask for something. */
export const askingPages = ['/learn', '/learn/repaired-aneurysm', '/learn/repaired-aneurysm/reveal', '/learn/progress'] as const

async function openPage(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
  await drawn(page)
}

const reading = (path: string): Screen => ({ name: path, open: (page) => openPage(page, path) })

const today = (): string => new Date().toISOString().slice(0, 10)
const full = (): Answers => exampleOn(today())
const first = (answers: Answers, share: number): Answers => Object.fromEntries(Object.entries(answers).slice(0, Math.floor(Object.keys(answers).length * share)))

/** The consult with these answers in its draft. */
function consult(state: string, answers: () => Answers, further: (page: Page) => Promise<void> = async () => undefined): Screen {
  const open = async (page: Page): Promise<void> => {
    await layDraft(page, answers())
    await openPage(page, '/consult')
    await guidanceThere(page)
    await further(page)
    await drawn(page)
  }
  return { name: `/consult ${state}`, open }
}

function galleryState(id: (typeof galleryCaseIds)[number]): Screen {
  const shown: GalleryCase = galleryCases[id]
  const open = async (page: Page): Promise<void> => {
    await openPage(page, `/gallery/${id}`)
    if (shown.loading !== true) await guidanceThere(page)
    await drawn(page)
  }
  return { name: `/gallery/${id}`, open }
}

const consults: readonly Screen[] = [
  consult('blank', () => ({})),
  consult('half', () => first(full(), 0.5)),
  consult('full', full),
  consult('safety first', () => ({ ...full(), ideation: 'plan-intent', safetySteps: [] })),
  consult('all opened', full, async (page) => {
    await openForm(page)
    await openDetails(page)
  }),
  consult('trying an answer', full, (page) => page.getByRole('button', { name: /^Try it/ }).first().click()),
  consult('patient view', full, openPatientView),
]

/** What is done on a screen to come to one of its states. */
type Step = readonly [state: string, further: (page: Page) => Promise<void>]

/** A screen that is shown to people of a role. Names in brackets stand for ids of the staff. */
function shownTo(as: Role, path: string, step?: Step): Screen {
  const open = async (page: Page, staff?: Staff): Promise<void> => {
    if (staff === undefined) throw new Error(`${path} asks who one is, and nobody works here.`)
    await openPage(page, path.replace(/\[(\w+)\]/g, (_, name: keyof Staff['ids']) => staff.ids[name]))
    await step?.[1](page)
  }
  return { name: [path, ...(step?.slice(0, 1) ?? []), `(${as})`].join(' '), as, open }
}

const seeOutcomes = (page: Page): Promise<void> => page.getByRole('button', { name: /^See what each would/ }).click()

/** The task of a reveal: refused without an answer, and seen with one. */
const ofReveal: readonly Step[] = [
  ['without a prediction', seeOutcomes],
  [
    'predicted',
    async (page) => {
      await page.locator('#change').getByRole('checkbox').first().check()
      await seeOutcomes(page)
    },
  ],
]

const ofCases = ['/cases', '/queue', '/account', ...['', '/sign', '/note', '/pa', '/handout', '/team', '/history', '/practice'].map((part) => `/cases/[case]${part}`), ...['', '/records', '/records/1'].map((part) => `/cases/[signed]${part}`)]
const ofLearning = ['/learn', '/learn/the-swim-team', '/learn/no-tablets', '/learn/repaired-aneurysm/reveal', '/learn/progress']
const ofSupervision = ['/learn/supervise', '/learn/supervise/[trainee]', '/learn/supervise/[trainee]/[commitment]']

/** Every screen that asks who one is. */
const closed: readonly Screen[] = [
  ...[...ofCases, ...ofSupervision].map((path) => shownTo('psychiatrist', path)),
  ...ofLearning.map((path) => shownTo('trainee', path)),
  ...ofReveal.map((step) => shownTo('trainee', '/learn/repaired-aneurysm/reveal', step)),
  ...['/admin', '/admin/audit', '/admin/retention'].map((path) => shownTo('administrator', path)),
]

/** Every screen there is, with the gallery's states of the consult. */
export const screens: readonly Screen[] = [
  ...contentPages.map(reading),
  ...askingPages.map(reading),
  reading('/consult/documents'),
  reading('/sign-in'),
  ...consults,
  reading('/gallery'),
  ...galleryCaseIds.map(galleryState),
  reading('/gallery/failed'),
  ...closed,
]
