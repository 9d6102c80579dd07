import type { BrowserContext, Page } from 'playwright-core'
import { items } from '../../lib/clinical/items'
import { openDetails, openPatientView } from './openings'
import { none, type Found, type Measure } from './measure'
import { guidanceThere, withPage } from './pages'

/**
 * What leaves the tab. A word that stands nowhere else is typed into every field of the consult that takes words, and answers that can be told apart are given.
 * Then everything is opened, the note copied, the safety page visited, and the page loaded again, with the offline copies at work.
 * Looked at: every request with its address, headers and body, the title and the address of the page at each step, and all that the server wrote.
 */
const CANARY = 'quillifowl'
/** As answers are named in the program: a trace of them in an address would be such a word. */
const answers = [CANARY, 'plan-intent', 'plan%20and%20intent', 'mdd-recurrent', 'sertraline', '173', '97']

const namesAnAnswer = (text: string): boolean => answers.some((answer) => new RegExp(`(^|[^a-z0-9])${answer}([^a-z0-9]|$)`, 'i').test(text))

type Seen = { readonly away: string[]; readonly told: string[] }

function watch(context: BrowserContext, origin: string): Seen {
  const seen: Seen = { away: [], told: [] }
  context.on('request', (request) => {
    const { protocol, origin: to, pathname, search } = new URL(request.url())
    if (protocol.startsWith('http') && to !== origin) seen.away.push(request.url())
    const body = request.postData()
    // Files of the build have names of chance letters and digits.
    const address = pathname.startsWith('/_next/static/') ? search : `${pathname}${search}`
    if (namesAnAnswer(address)) seen.told.push(`in an address: ${request.url()}`)
    if (body !== null) seen.told.push(`in a body: ${request.method()} ${request.url()}`)
    for (const [name, value] of Object.entries(request.headers())) if (value.includes(CANARY)) seen.told.push(`in the header ${name}: ${request.url()}`)
  })
  return seen
}

async function lookAt(page: Page, seen: Seen): Promise<void> {
  const [title, address] = [await page.title(), page.url()]
  if (namesAnAnswer(title)) seen.told.push(`in a title: ${title}`)
  if (namesAnAnswer(new URL(address).search) || namesAnAnswer(new URL(address).hash)) seen.told.push(`in the address of the page: ${address}`)
}

/** The box in which a drug is sought, the questions that are answered in words, and the drug of the trial that is then told. */
const DRUG_BOX = 'trial-drug'
const wordFields = [DRUG_BOX, ...Object.entries(items).flatMap(([id, item]) => (item.kind === 'text' ? [id] : [])), 'trials.rows.2.drug']

/** Types the canary into every field that takes words. Returns those that could not be found. */
async function typeCanary(page: Page): Promise<readonly string[]> {
  const missing: string[] = []
  for (const name of wordFields) {
    const field = page.locator(`input[name="${name}"]:not([type="checkbox"]), textarea[name="${name}"], input[id="${name}"]`)
    if (await field.isVisible()) await field.fill(CANARY)
    else missing.push(name)
    if (name !== DRUG_BOX) continue
    // Enter keeps a drug that is in no list as it is written, and opens the trial.
    await field.press('Enter')
    await openDetails(page)
  }
  return missing
}

async function choose(page: Page, question: string, option: string): Promise<void> {
  await page.getByRole('group', { name: question, exact: true }).getByRole('radio', { name: option, exact: true }).check()
}

async function answer(page: Page): Promise<void> {
  await choose(page, 'Suicidal thoughts in the past month', 'Plan and intent')
  await page.getByRole('textbox', { name: 'Systolic' }).fill('173')
  await page.getByRole('textbox', { name: 'Diastolic' }).fill('97')
}

/** The way of one person through all that the consult has. Returns the fields of words that were not there. */
async function wayThrough(page: Page, seen: Seen): Promise<readonly string[]> {
  await page.goto('/consult/example')
  await guidanceThere(page)
  await choose(page, items.benzodiazepine.ask, 'Yes')
  const missing = await typeCanary(page)
  await page.getByRole('button', { name: 'Show every answer' }).click()
  await openPatientView(page)
  await lookAt(page, seen)
  await page.keyboard.press('Escape')
  await answer(page)
  await openDetails(page)
  await page.getByRole('region', { name: 'Short note' }).getByRole('button', { name: 'Copy note' }).click()
  for (const path of ['/safety', '/rules', '/consult', '/settings']) {
    await lookAt(page, seen)
    await page.getByRole('navigation', { name: 'Main' }).locator(`a[href="${path}"]`).click()
    await page.waitForURL(`**${path}`)
    await page.waitForLoadState('networkidle')
  }
  await page.goto('/consult')
  await guidanceThere(page)
  await page.reload()
  await guidanceThere(page)
  await lookAt(page, seen)
  return missing
}

export const privacy: Measure = async (site) => {
  const before = site.written()?.length ?? 0
  return withPage(
    site,
    async (page) => {
      const seen = watch(page.context(), new URL(site.url).origin)
      const missing = await wayThrough(page, seen)
      const written = site.written()?.slice(before)
      const kept = await page.evaluate((word) => Object.values(sessionStorage).some((text) => String(text).includes(word)), CANARY)
      const found: Found[] = [
        none('fields for words that the canary was not typed into', missing, String(wordFields.length)),
        { what: 'the canary in the draft of the tab', found: kept ? 'held' : 'not held', target: 'held', met: kept },
        none('requests that leave the origin', seen.away, 'all'),
        none('answers in addresses, bodies, headers, titles', seen.told, 'all'),
      ]
      const logs = 'answers in what the server wrote'
      if (written === undefined) return [...found, { what: logs, found: 'the server is not ours', target: '0', met: undefined }]
      return [...found, none(logs, written.split('\n').filter(namesAnAnswer), `${written.split('\n').length} lines`)]
    },
    { serviceWorkers: 'allow', viewport: { width: 1280, height: 900 } },
  )
}
