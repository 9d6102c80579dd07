import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { top } from '../bin/setup/place.mjs'
import { drawn } from '../__tests__/support/chromium'
import type { Answers } from '../lib/clinical/answers'
import { basePerson, exampleDay } from '../lib/clinical/base-person'
import { layDraft } from './consult/lay-draft'
import { guidanceThere, withPage } from './consult/pages'
import { withSite } from './consult/site'

/**
 * `npm run pictures`: the pictures of the README, taken from the built application with the synthetic person of the worked examples.
 * The clock stands still at the day of the examples, nothing moves, and each picture is the size of one screen.
 */
type Picture = { readonly name: string; readonly options: BrowserContextOptions; readonly pose: (page: Page) => Promise<void> }

const LARGEST = 200_000
const noon = new Date(`${exampleDay}T12:00:00Z`)
const wide = { width: 1280, height: 800 }
const phone = { width: 390, height: 844 }

/** The consult with the synthetic person in its form, marked as the example. */
async function openConsult(page: Page, change: Answers = {}): Promise<void> {
  await layDraft(page, { ...basePerson, ...change }, { now: noon.getTime(), example: true })
  await page.goto('/consult')
  await guidanceThere(page)
  await page.getByText('Synthetic example: no real person').waitFor()
}

/** A raised blood pressure, and the way from what it does to the answer and the evidence. */
async function openTrace(page: Page): Promise<void> {
  await openConsult(page, { bloodPressure: { systolic: 152, diastolic: 94, date: exampleDay } })
  await page.getByRole('textbox', { name: 'Systolic' }).evaluate((field) => field.scrollIntoView({ block: 'center' }))
  const reason = page.getByRole('region', { name: 'Why', exact: true }).getByRole('listitem').filter({ hasText: '152/94 mmHg' }).first()
  await reason.locator('summary').click()
  await reason.getByText('Your answers', { exact: true }).waitFor()
  await page.locator('#guidance-flow').evaluate((flow, one) => flow.scrollBy(0, (one?.getBoundingClientRect().top ?? 0) - flow.getBoundingClientRect().top), await reason.locator('summary').elementHandle())
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
}

const pictures: readonly Picture[] = [
  { name: 'consult-light', options: { viewport: wide, colorScheme: 'light' }, pose: (page) => openConsult(page) },
  { name: 'consult-dark', options: { viewport: wide, colorScheme: 'dark' }, pose: (page) => openConsult(page) },
  {
    name: 'phone',
    options: { viewport: phone, colorScheme: 'light' },
    pose: async (page) => {
      await openConsult(page)
      await page.locator('#guidance').evaluate((part) => part.scrollIntoView({ block: 'start' }))
    },
  },
  { name: 'trace', options: { viewport: wide, colorScheme: 'light' }, pose: openTrace },
  {
    name: 'safety',
    options: { viewport: wide, colorScheme: 'light' },
    pose: async (page) => {
      await page.goto('/safety')
      await page.getByRole('heading', { level: 1 }).waitFor()
    },
  },
]

/** Takes one picture, once nothing moves any more. */
async function take(page: Page, { name, pose }: Picture): Promise<string> {
  await page.clock.setFixedTime(noon)
  await pose(page)
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await drawn(page)
  const file = join('docs', 'pictures', `${name}.png`)
  writeFileSync(join(top, file), await page.screenshot({ animations: 'disabled', caret: 'hide' }))
  const { size } = statSync(join(top, file))
  if (size > LARGEST) throw new Error(`${file} has ${size} bytes, more than ${LARGEST}: make its window smaller.`)
  return `${file}  ${(size / 1000).toFixed(0)} kB`
}

async function takeAll(): Promise<void> {
  mkdirSync(join(top, 'docs', 'pictures'), { recursive: true })
  await withSite(async (site) => {
    for (const picture of pictures) console.log(await withPage(site, (page) => take(page, picture), { reducedMotion: 'reduce', ...picture.options }))
  })
}

takeAll().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
