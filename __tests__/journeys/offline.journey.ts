import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { journey, openExample } from './journey'

/** Waits until the copies of the open pages are kept and used. */
const copiesKept = (page: Page) => page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active?.state))

const keptAddresses = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys()
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return requests.flat().map(({ url }) => `${new URL(url).pathname}${new URL(url).search}`)
  })

const verdicts = (page: Page) => page.getByRole('article', { name: 'Esketamine nasal spray' })

journey('after one visit the consult opens, reads answers and keeps them without a network', async ({ page, context }) => {
  await page.goto('/')
  await copiesKept(page)
  await context.setOffline(true)
  await page.goto('/consult')
  await verdicts(page).getByText('Not enough answered').waitFor()
  await page.getByRole('group', { name: 'Suicidal thoughts in the past month' }).getByRole('radio', { name: 'Plan and intent' }).check()
  await page.getByRole('region', { name: 'Safety first' }).waitFor()
  await page.reload()
  await page.getByRole('region', { name: 'Safety first' }).waitFor()
  assert.ok(await page.getByRole('radio', { name: 'Plan and intent' }).isChecked())
}, { keepsCopies: true })

journey('without a network the parts that load when they are opened are there, too', async ({ page, context }) => {
  await page.goto('/consult')
  await copiesKept(page)
  await context.setOffline(true)
  await page.reload()
  await verdicts(page).getByText('Not enough answered').waitFor()
  await page.getByRole('button', { name: 'Load the example' }).click()
  await verdicts(page).getByText('Worth discussing').waitFor()
  await page.getByRole('region', { name: 'Of 100 people' }).waitFor()
  await page.getByRole('button', { name: 'Show every answer' }).click()
  await page.getByRole('table', { name: 'Medical safety' }).waitFor()
  await page.getByRole('button', { name: 'Patient view' }).click()
  await page.getByRole('dialog').getByRole('heading', { name: 'How it is given' }).waitFor()
}, { keepsCopies: true })

journey('without a network the safety page opens, and records a step in the consult of this tab', async ({ page, context }) => {
  await page.goto('/consult')
  await copiesKept(page)
  await context.setOffline(true)
  await page.getByRole('group', { name: 'Suicidal thoughts in the past month' }).getByRole('radio', { name: 'Plan and intent' }).check()
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Safety' }).click()
  await page.getByRole('heading', { level: 1, name: 'Safety first' }).waitFor()
  await page.getByRole('checkbox', { name: 'Safety plan made' }).check()
  await page.getByRole('link', { name: 'Back to the consult' }).click()
  await page.getByRole('region', { name: 'Safety first' }).getByRole('checkbox', { name: 'Safety plan made' }).waitFor()
  assert.ok(await page.getByRole('region', { name: 'Safety first' }).getByRole('checkbox', { name: 'Safety plan made' }).isChecked())
}, { keepsCopies: true })

journey('copies are kept of the open pages and their files, and of nothing else', async ({ page }) => {
  await openExample(page)
  await copiesKept(page)
  await verdicts(page).getByText('Worth discussing').waitFor()
  await page.goto('/evidence?words=ketamine')
  await page.goto('/rules')
  await page.request.get('/api/guidance/schema')
  const kept = await keptAddresses(page)
  const pages = kept.filter((address) => !address.startsWith('/_next/static/'))
  assert.deepEqual(pages.sort(), ['/', '/consult', '/consult/documents', '/consult/example', '/icon.svg', '/safety', '/settings'])
  assert.ok(kept.length > pages.length)
  const changed = await page.evaluate(async (paths) => {
    const [name = ''] = await caches.keys()
    const cache = await caches.open(name)
    // Every answer has a nonce of its own, and the example is of the day and the minute it is asked for.
    const textOf = async (path: string, answer: Response | undefined) => {
      const nonce = /'nonce-([^']+)'/.exec(answer?.headers.get('content-security-policy') ?? '')?.[1]
      const text = (await answer?.text())?.replaceAll(nonce ?? 'no nonce', 'NONCE')
      return path === '/consult/example' ? text?.replaceAll(/\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d)?/g, 'TIME') : text
    }
    const differs = paths.map(async (path) => ((await textOf(path, await cache.match(path))) === (await textOf(path, await fetch(path))) ? [] : [path]))
    return (await Promise.all(differs)).flat()
  }, pages.filter((address) => address !== '/icon.svg'))
  assert.deepEqual(changed, [], 'a copy differs from what the server sends everyone')
}, { keepsCopies: true })

journey('a new build drops the copies of the old one', async ({ page }) => {
  await page.goto('/')
  await copiesKept(page)
  await page.evaluate(() => caches.open('pages of an earlier build').then((cache) => cache.put('/', new Response('old'))))
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.unregister()
  })
  await page.reload()
  await copiesKept(page)
  await page.waitForFunction(() => caches.keys().then((names) => names.length === 1 && !names.includes('pages of an earlier build')))
}, { keepsCopies: true })
