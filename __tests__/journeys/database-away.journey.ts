import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { Clinician } from '../../bench/served/clinician'
import { startCluster } from '../../bin/database/cluster.mjs'
import { migrate } from '../../bin/database/migrate.mjs'
import { openThrowaway } from '../../bin/database/open.mjs'
import { connected, postmasterOf } from '../../bin/database/postmaster.mjs'
import { serverEnv } from '../../bin/database/ready.mjs'
import { stop } from '../../bin/setup/commands.mjs'
import { serve } from '../../bin/setup/servers.mjs'
import { namedAsWritten, tellsViolations } from '../support/chromium'
import { journey, journeyUrl, look, opened } from './journey'

/** A server and a database of this file's own. */
let database: Awaited<ReturnType<typeof openThrowaway>>
let server: Awaited<ReturnType<typeof serve>>

before(async () => {
  database = await openThrowaway()
  await migrate(String(database.ownerUrl), { backUp: () => Promise.resolve() })
  server = await serve({ from: 3500, quiet: true, env: serverEnv(database) })
})
after(async () => {
  await stop(server.child)
  await database.close()
})

/** A browser at this file's own server, in which somebody is signed in. */
async function inBrowser({ cookie }: Clinician, go: (page: Page) => Promise<void>): Promise<void> {
  const context = await (await opened()).newContext({ baseURL: server.url, locale: 'en-US' })
  try {
    const [name = '', value = ''] = cookie.split('=')
    await context.addInitScript(namedAsWritten)
    await context.addInitScript(tellsViolations)
    const forbidden: string[] = []
    context.on('console', (message) => /^Forbidden/.test(message.text()) && forbidden.push(message.text()))
    await context.addCookies([{ name, value, url: server.url }])
    await go(await context.newPage())
    assert.deepEqual(forbidden, [])
  } finally {
    await context.close()
  }
}

/** Pages that need an account, and those by which one comes to it. */
const pages = ['/account', '/admin', '/admin/retention', '/cases', '/cases/22222222-2222-4222-8222-222222222222', '/queue', '/sign-in', '/setup'] as const

void test('while the database is away, its pages say so with status 503, the open pages stay, and all is as before once it is back', { timeout: 120_000 }, async () => {
  const lou = await Clinician.begin(server.url, database.appUrl, 'Dr. Lou Finch')
  assert.equal((await lou.ask('GET', '/cases')).status, 200)

  await inBrowser(lou, async (page) => {
    await page.goto('/cases', { waitUntil: 'networkidle' })
    process.kill(postmasterOf(database.places.cluster)?.id ?? NaN, 'SIGKILL')
    await page.getByRole('link', { name: 'Queue', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'The database is away' }).waitFor()
    assert.equal(await page.getByRole('link', { name: 'Try again' }).getAttribute('href'), '/queue')
    await look(page)
  })
  for (const page of pages) {
    const led = await lou.ask('GET', page)
    const to = `/database-away?to=${encodeURIComponent(page)}`
    assert.deepEqual([page, led.status, led.headers.get('location')], [page, 307, to])
    const away = await lou.ask('GET', to)
    const text = await away.text()
    assert.deepEqual([away.status, away.headers.get('cache-control'), away.headers.get('retry-after')], [503, 'no-store', '5'])
    assert.match(text, /<h1>The database is away<\/h1>\n<p>Nothing was changed\./)
    assert.ok(text.includes(`<a href="${page}">Try again</a>`))
    assert.ok(!text.includes('<script'))
  }
  assert.equal((await lou.ask('GET', '/consult')).status, 200)
  assert.equal((await lou.ask('GET', '/api/queue')).status, 503)
  const strange = await (await lou.ask('GET', `/database-away?to=${encodeURIComponent('//evil.example/"><script>')}`)).text()
  assert.ok(strange.includes('<a href="/">Try again</a>'))

  await startCluster(database.places, { withUs: true, durable: false })
  const back = await lou.ask('GET', '/database-away?to=%2Fcases')
  assert.deepEqual([back.status, back.headers.get('location'), back.headers.get('retry-after')], [200, null, null])
  assert.ok((await back.text()).includes('<a href="/cases">Go on</a>'))
  assert.equal((await lou.ask('GET', '/cases')).status, 200)
})

void test('a database that answers but takes nothing, as one on a full disk, is told on the page, which comes once it takes again', { timeout: 120_000 }, async () => {
  const lou = await Clinician.begin(server.url, database.appUrl, 'Dr. Lou Finch')
  const alter = async (how: string) => await connected(String(database.ownerUrl), (client) => client.query(`ALTER TABLE audit ${how}`))
  await inBrowser(lou, async (page) => {
    await alter('ADD CONSTRAINT refused CHECK (false) NOT VALID')
    await page.goto('/queue')
    await page.getByRole('heading', { level: 1, name: 'The database cannot save right now' }).waitFor()
    await page.getByText('Nothing was changed', { exact: false }).waitFor()
    await look(page)
    await alter('DROP CONSTRAINT refused')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('heading', { level: 1, name: 'Queue' }).waitFor()
  })
})

journey('the page of a database that is back has a link to where one wanted to go', async ({ page }) => {
  await page.goto('/database-away?to=/sign-in')
  await page.getByRole('heading', { level: 1, name: 'The database answers' }).waitFor()
  await look(page)
  await page.getByRole('link', { name: 'Go on' }).click()
  await page.waitForURL(`${journeyUrl}/sign-in`)
})
