import type { Page } from 'playwright-core'
import { galleryCaseIds, galleryCases, type GalleryCase } from '../../components/gallery/gallery-cases'
import type { Answers } from '../../lib/clinical/answers'
import { exampleOn } from '../../components/consult/draft/example'
import { drawn } from '../../__tests__/support/chromium'
import { layDraft } from './lay-draft'
import { openDetails, openForm, openPatientView } from './openings'
import { guidanceThere } from './pages'

/** A screen in one state, and how to come to it. */
type Screen = { readonly name: string; readonly open: (page: Page) => Promise<void> }

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

/** Every screen there is, with the gallery's states of the consult. */
export const screens: readonly Screen[] = [
  ...contentPages.map(reading),
  ...askingPages.map(reading),
  ...consults,
  reading('/gallery'),
  ...galleryCaseIds.map(galleryState),
  reading('/gallery/failed'),
]
