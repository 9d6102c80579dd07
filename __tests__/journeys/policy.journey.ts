import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { journey, journeyUrl } from './journey'

/** One address of every kind that is answered with HTML. */
const pages = [
  ...['/', '/about', '/safety', '/settings', '/consult', '/consult/documents', '/consult/example'],
  ...['/evidence', '/evidence/esk-indication-trd', '/evidence/conflicts', '/evidence/source/spravato-label', '/rules', '/rules/safety/intent-or-plan'],
  ...['/gallery', '/gallery/discuss', '/gallery/empty', '/gallery/failed', '/sign-in', '/no-such-page', '/evidence/no-such-record', '/api/no-such-address', '/database-away?to=/', '/_global-error'],
] as const

type Shown = { readonly policy: string; readonly nonce: string; readonly html: string }

async function shown(path: string): Promise<Shown> {
  const answer = await fetch(`${journeyUrl}${path}`, { headers: { 'sec-fetch-dest': 'document' } })
  const policy = answer.headers.get('content-security-policy') ?? ''
  return { policy, nonce: /'nonce-([^']+)'/.exec(policy)?.[1] ?? '', html: await answer.text() }
}

/** The first script of every page, known by its hash. */
const isLook = (text: string): boolean => text.startsWith('try{var l=JSON.parse(localStorage')

/** What of a page its policy would forbid: scripts and styles without its nonce, and what runs or styles from within a tag. */
function unmarked({ html, nonce }: Shown): readonly string[] {
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].filter(([, tag = '', text = '']) => !tag.includes(`nonce="${nonce}"`) && !isLook(text)).map(([all]) => all)
  const plain = html.replaceAll(/<script\b[\s\S]*?<\/script>/g, '')
  const styles = [...plain.matchAll(/<style\b[^>]*>/g)].filter(([tag]) => !tag.includes(`nonce="${nonce}"`)).map(([tag]) => tag)
  const within = [...plain.matchAll(/<[^>]*\s(?:style|on\w+)=[^>]*>/g)].map(([tag]) => tag)
  return [...scripts, ...styles, ...within]
}

void test('every page has a nonce of its own on all that it runs and styles, and nothing without it', async () => {
  for (const path of pages) {
    const [first, second] = [await shown(path), await shown(path)]
    assert.match(first.policy, /script-src 'nonce-[^']{24}' 'strict-dynamic' 'sha256-[^']{44}'; .*require-trusted-types-for 'script'; trusted-types default$/, path)
    assert.ok(!/unsafe/.test(first.policy), path)
    assert.notEqual(first.nonce, second.nonce, path)
    assert.deepEqual(unmarked(first), [], path)
  }
})

journey('no page of the open part runs or loads what its policy forbids', async ({ page }) => {
  for (const path of pages.filter((one) => !/no-such|away|error/.test(one))) {
    await page.goto(path, { waitUntil: 'networkidle' })
    assert.ok((await page.evaluate(() => document.scripts.length)) > 0, path)
  }
}, { keepsCopies: true })

void test('a name that nothing has leads to the page that says so, written by the server, however the way to it is told', async () => {
  const told: readonly Readonly<Record<string, string>>[] = [{}, { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'consult.example' }]
  for (const headers of told) {
    for (const path of ['/rules/age/no-such-rule', '/evidence/no-such-record', '/evidence/source/no-such-source', '/no-such-page']) {
      const answer = await fetch(`${journeyUrl}${path}`, { headers })
      assert.equal(answer.status, 404, path)
      assert.match(await answer.text(), /<h1[^>]*>There is no page at this address/, path)
    }
  }
})

/** What somebody could have got into a page that the server wrote. */
const injected = `<script>ran.push('script')</script><script nonce="">ran.push('empty nonce')</script><script src="/offline-worker.js" onload="ran.push('file')"></script>
<svg onload="ran.push('handler')"></svg><a id="led" href="javascript:ran.push('link')">here</a><p id="probe" style="color: rgb(1, 2, 3)">probe</p><style>#probe { background: rgb(1, 2, 3) }</style>`

declare const ran: string[]

/** Puts what is injected at the end of a page on its way to the browser. */
const tamper = (page: Page, path: string) =>
  page.route(`**${path}`, async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, body: (await answer.text()).replace('</body>', `${injected}</body>`) })
  })

journey(
  'what somebody gets into a page does not run, and does not change how it looks',
  async ({ page }) => {
    await page.addInitScript('globalThis.ran = []')
    await tamper(page, '/about')
    await page.goto('/about', { waitUntil: 'networkidle' })
    await page.locator('#led').evaluate((link: HTMLElement) => link.click())
    assert.deepEqual(await page.evaluate(() => ran), [])
    const { color, backgroundColor } = await page.locator('#probe').evaluate((probe) => ({ ...getComputedStyle(probe) }))
    assert.ok(![color, backgroundColor].includes('rgb(1, 2, 3)'))
  },
  { tampersWith: true },
)

journey(
  'a text becomes neither script nor HTML, whoever writes it',
  async ({ page }) => {
    await page.addInitScript('globalThis.ran = []')
    await page.goto('/about', { waitUntil: 'networkidle' })
    const refused = await page.evaluate(() => {
      const known: { readonly trustedTypes?: { readonly createPolicy: (name: string, of: object) => unknown } } = globalThis as object
      const script = () => document.head.appendChild(document.createElement('script'))
      const ways: Readonly<Record<string, () => unknown>> = {
        html: () => (document.createElement('div').innerHTML = '<img src="/x" onerror="ran.push(1)">'),
        file: () => (script().src = '/offline-worker.js'),
        elsewhere: () => (script().src = 'https://evil.example/_next/static/a.js'),
        text: () => (script().text = 'ran.push(2)'),
        worker: () => new Worker('/offline-worker.js'),
        policy: () => known.trustedTypes?.createPolicy('mine', { createHTML: (text: string) => text }),
        document: () => document.write('<p>x'),
      }
      return Object.entries(ways).map(([name, act]) => {
        try {
          act()
          return `${name} was taken`
        } catch (error) {
          return error instanceof TypeError ? name : String(error)
        }
      })
    })
    assert.deepEqual(refused, ['html', 'file', 'elsewhere', 'text', 'worker', 'policy', 'document'])
    assert.deepEqual(await page.evaluate(() => ran), [])
  },
  { tampersWith: true },
)
