import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { practiceCases } from '../../lib/learn/cases'
import { rules } from '../../lib/rules'
import { leaksInPage, leaksInScript } from '../learn/leaks'
import { begin, press, signIn } from './case-steps'
import { alive, journey, look, otherDevice } from './journey'
import { somebody } from './people'

const CASE = 'repaired-aneurysm'
const title = practiceCases.find(({ id }) => id === CASE)?.title ?? ''

/** What tells how a case comes out: the points to take along, but for one that a rule says word for word, whosoever the person is. */
const points = practiceCases.flatMap((one) => one.points.map(({ says }) => says)).filter((point) => !rules.some(({ says }) => says.includes(point)))

/** The pages that tell nothing of the rules before a commitment, and have no need of their words. */
const before = ['/learn', `/learn/${CASE}`, '/learn/progress'] as const

/** Stands for the path of what is kept under none. */
const KEPT = 'storage and databases'

type Seen = { readonly path: string; readonly text: string }

/** What of a case is told where it may not be, each with the place. Beside `before`, scripts and pages may name all rules. */
function leaksIn({ path, text }: Seen): readonly string[] {
  const isStrict = path === KEPT || before.some((one) => one === path)
  const leaks = isStrict ? leaksInPage(text, practiceCases) : leaksInScript(text, practiceCases)
  return [...leaks, ...points.filter((point) => text.includes(point))].map((leak) => `${path}: ${leak}`)
}

/** What this browser keeps: both storages, the rows of its databases, and the copies of what it was sent. */
async function keptIn(page: Page): Promise<readonly Seen[]> {
  return await page.evaluate(async (kept) => {
    const done = <T>(asked: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result)
        asked.onerror = () => reject(asked.error ?? new Error('The database could not be read.'))
      })
    const found = [{ path: kept, text: JSON.stringify([{ ...localStorage }, { ...sessionStorage }]) }]
    for (const { name } of await indexedDB.databases()) {
      if (name === undefined) continue
      const database = await done(indexedDB.open(name))
      for (const store of database.objectStoreNames) found.push({ path: kept, text: JSON.stringify(await done(database.transaction(store).objectStore(store).getAll())) })
      database.close()
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) found.push({ path: new URL(request.url).pathname, text: (await (await cache.match(request))?.text()) ?? '' })
    }
    return found
  }, KEPT)
}

async function commit(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^For: Primary problem/ }).click()
  await page.getByRole('radio', { name: 'Nothing comes before the options' }).check()
  await page.getByRole('group', { name: 'Esketamine nasal spray' }).getByRole('radio', { name: 'Worth discussing', exact: true }).check()
  await page.getByRole('group', { name: 'Ketamine infusion' }).getByRole('radio', { name: 'Discuss with care' }).check()
  await page.getByRole('combobox', { name: 'What would you ask next?' }).selectOption('nothing')
  await page.getByRole('button', { name: 'Commit, then see the rules' }).click()
  await page.waitForURL('**/reveal')
  await page.getByText('Your view differs from the rules.', { exact: false }).waitFor()
}

journey('without an account a case is read, committed to and seen beside the rules; how it went stays on the device', async ({ page, context }) => {
  const sent: string[] = []
  context.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(new URL(request.url()).pathname)
  })
  await page.goto('/learn')
  await page.getByRole('link', { name: 'Next case' }).waitFor()
  await look(page)
  await page.goto(`/learn/${CASE}/reveal`)
  await page.getByText('Nothing is committed for this case yet.', { exact: false }).waitFor()
  await page.getByRole('link', { name: 'commit first' }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await alive(page)
  await look(page)
  await page.getByRole('button', { name: 'Commit, then see the rules' }).click()
  await page.getByText('Say what comes first.').waitFor()
  await page.getByRole('radio', { name: 'Nothing comes before the options' }).check()
  await page.reload()
  // What was chosen is there once the page has come alive again.
  await page.getByRole('radio', { name: 'Nothing comes before the options', checked: true }).waitFor()
  assert.deepEqual(sent, [])
  await commit(page)
  assert.deepEqual(sent, [`/api/learn/${CASE}/reveal`])
  await page.getByRole('region', { name: 'Fact by fact' }).getByText('Weighs, and was not marked').first().waitFor()
  await page.getByRole('heading', { name: 'To take along' }).waitFor()
  await look(page)
  await page.getByRole('link', { name: 'Your progress' }).click()
  await page.getByText('9 to go', { exact: false }).waitFor()
  await look(page)
})

journey(
  'a trainee sees nothing of the rules before committing; a supervisor sees the commitment, says something of it and assigns another case',
  async ({ page, context }) => {
    const name = `Dr. Ida ${randomUUID()}`
    const [trainee, supervisor] = [await somebody(name, 'trainee'), await somebody('Dr. Hal Orr', 'psychiatrist')]
    await signIn(page, trainee, '/account')
    await page.getByRole('heading', { level: 1, name }).waitFor()
    const seen: Promise<Seen | undefined>[] = []
    page.on('response', (response) => seen.push(response.text().then((text) => ({ path: new URL(response.url()).pathname, text }), () => undefined)))
    for (const path of [...before, `/learn/${CASE}/reveal`]) {
      await page.goto(path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.waitForLoadState('networkidle')
    }
    const rsc = await page.evaluate(async (paths) => await Promise.all(paths.map(async (path) => ({ path, text: await (await fetch(path, { headers: { RSC: '1' } })).text() }))), before)
    const all = [...(await Promise.all(seen)).filter((one) => one !== undefined), ...rsc, ...(await keptIn(page))]
    for (const path of before.slice(0, 2)) assert.ok(all.filter((one) => one.path === path && one.text.includes(title)).length > 1, `${path} was read`)
    assert.deepEqual(all.flatMap(leaksIn), [])
    assert.equal(await page.evaluate(async (id) => (await fetch(`/api/practice/${id}/reveal`)).status, CASE), 403)
    await page.goto(`/learn/${CASE}`)
    await alive(page)
    await commit(page)
    // What is looked for above is found where it is told.
    const told = await page.evaluate(async (id) => await (await fetch(`/api/practice/${id}/reveal`)).text(), CASE)
    assert.ok(leaksInPage(told, practiceCases.filter(({ id }) => id === CASE)).length > 5)

    const there = await otherDevice(context)
    await signIn(there, supervisor, '/learn/supervise')
    await there.getByRole('heading', { level: 1, name: 'Supervise' }).waitFor()
    await look(there)
    await there.getByRole('link', { name }).click()
    await there.getByRole('heading', { level: 1, name }).waitFor()
    await alive(there)
    await look(there)
    await there.getByLabel('Case', { exact: true }).selectOption('the-swim-team')
    await press(there, 'Assign')
    await there.getByText(`Assigned to ${name}.`).waitFor()
    await there.getByRole('link', { name: title }).click()
    await there.getByLabel('Your comment').fill('Look at the history once more, synthetic.')
    await press(there, 'Comment')
    await there.getByText('Said. They see it beside their commitment.').waitFor()

    await page.goto('/learn/progress')
    await page.getByRole('link', { name: title }).click()
    await page.getByText('Look at the history once more, synthetic.').waitFor()
    await page.goto('/learn')
    await page.getByRole('heading', { name: 'Assigned to you' }).waitFor()
  },
  { mayBeRefused: true },
)

journey('a psychiatrist shares a case to learn from, once what goes out was looked through', async ({ page }) => {
  await signIn(page, await somebody('Dr. Hal Orr', 'psychiatrist'), '/cases')
  await begin(page, 'Room 9, synthetic')
  await page.getByRole('navigation', { name: 'Of this case' }).getByRole('link', { name: 'Share to learn from' }).click()
  await page.getByRole('heading', { level: 1, name: 'Share to learn from' }).waitFor()
  await look(page)
  assert.equal(await page.getByText('Room 9, synthetic').count(), 0, 'the label is not among what is shared')
  await press(page, 'Share to learn from')
  await page.getByText('Look through what is shared, then confirm.').waitFor()
  await page.getByRole('checkbox', { name: 'I looked through all of this.', exact: false }).check()
  await press(page, 'Share to learn from')
  await page.getByRole('link', { name: 'The practice case' }).click()
  await page.getByRole('heading', { level: 1, name: /^Shared case/ }).waitFor()
  const address = page.url()
  await page.getByRole('button', { name: 'Take this case back' }).click()
  await press(page, 'Take back, for everybody')
  await page.waitForURL('**/learn')
  assert.equal((await page.request.get(address)).status(), 404)
})

/** Every script that a browser may be sent. */
function scripts(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap((entry) => (entry.isFile() && entry.name.endsWith('.js') ? [readFileSync(join(entry.parentPath, entry.name), 'utf8')] : []))
}

journey('no script holds what a case comes to, nor its story', async () => {
  const all = scripts(join(__dirname, '..', '..', '.next', 'static'))
  assert.ok(all.length > 10)
  const told = [...points, ...practiceCases.map(({ narrative }) => narrative[0])]
  assert.deepEqual(told.filter((text) => all.some((script) => script.includes(text))), [])
  assert.deepEqual(all.flatMap((script) => leaksInScript(script, practiceCases)), [])
  assert.deepEqual(practiceCases.filter(({ id }) => all.some((script) => script.includes(`"${id}"`))).map(({ id }) => id), [])
})
