import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { practiceCases } from '../../lib/learn/cases'
import { rules } from '../../lib/rules'
import { begin, press, signIn } from './case-steps'
import { alive, journey, look, otherDevice } from './journey'
import { somebody } from './people'

const CASE = 'repaired-aneurysm'
const title = practiceCases.find(({ id }) => id === CASE)?.title ?? ''

/** What tells how a case comes out: the points to take along, but for one that a rule says word for word, whosoever the person is. */
const points = practiceCases.flatMap((one) => one.points.map(({ says }) => says)).filter((point) => !rules.some(({ says }) => says.includes(point)))

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
    const seen: string[] = []
    page.on('response', (response) => void response.text().then((text) => seen.push(text), () => undefined))
    for (const path of [`/learn/${CASE}`, `/learn/${CASE}/reveal`]) {
      await page.goto(path)
      await page.getByRole('heading', { level: 1, name: title }).waitFor()
      await page.waitForLoadState('networkidle')
    }
    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
    const rsc = await page.evaluate(async (path) => await (await fetch(path, { headers: { RSC: '1' } })).text(), `/learn/${CASE}`)
    for (const text of [...seen, kept, rsc]) assert.deepEqual(points.filter((point) => text.includes(point)), [])
    assert.equal(await page.evaluate(async (id) => (await fetch(`/api/practice/${id}/reveal`)).status, CASE), 403)
    await page.goto(`/learn/${CASE}`)
    await alive(page)
    await commit(page)

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
  assert.deepEqual(practiceCases.filter(({ id }) => all.some((script) => script.includes(`"${id}"`))).map(({ id }) => id), [])
})
