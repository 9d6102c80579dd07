import type { Page } from 'playwright-core'
import { none, type Measure } from './measure'
import { guidanceThere, isAlive, slowLine, slowProcessor, withPage } from './pages'

/**
 * Answers given from the moment the page can be seen until the guidance is there, at 1.6 Mbps and on a processor four times slower:
 * before the script has come, while it is loading, and while the page comes alive. Each has to be kept, and the rules have to have read them.
 */
const radios = [
  ['ideation', 'plan-intent'],
  ['psychosis', 'never'],
  ['mania', 'never'],
  ['lithium', 'yes'],
  ['riskView', 'low'],
  ['behavior', 'none'],
  ['setting', 'outpatient'],
  ['severityView', 'severe'],
  ['problem', 'mdd-recurrent'],
  ['psychotherapy', 'adequate'],
  ['hypertension', 'none'],
  ['liver', 'none'],
  ['pregnancy', 'not-applicable'],
  ['capacity', 'has'],
  ['alcohol', 'none'],
  ['cannabis', 'none'],
] as const

const texts = [
  ['age', '45'],
  ['bloodPressure.systolic', '128'],
  ['bloodPressure.diastolic', '82'],
] as const

type Given = { readonly answer: string; readonly when: 'before script' | 'after' }

/** How many choices are made before any script comes; four fields are typed into as well. */
const BEFORE = 6

/** Keeps scripts back until they are let come, so that a fast machine answers no later than a slow one. */
async function holdScripts(page: Page): Promise<() => void> {
  let letThemCome = (): void => undefined
  const coming = new Promise<void>((come) => (letThemCome = come))
  await page.route('**/*.js*', async (route) => {
    await coming
    await route.continue()
  })
  return letThemCome
}

/** A radio is hidden under its label in the page, as it is for a finger. */
const choose = (page: Page, name: string, value: string): Promise<void> => page.locator(`label:has(input[name="${name}"][value="${value}"])`).click()

async function give(page: Page, letScriptsCome: () => void): Promise<readonly Given[]> {
  const given: Given[] = []
  const done = async (answer: string, act: () => Promise<void>): Promise<void> => {
    const alive = await page.evaluate(isAlive)
    await act()
    given.push({ answer, when: alive ? 'after' : 'before script' })
  }
  const chosen = async (some: readonly (readonly [string, string])[]): Promise<void> => {
    for (const [name, value] of some) await done(`${name} ${value}`, () => choose(page, name, value))
  }
  const typed = async (some: readonly (readonly [string, string])[]): Promise<void> => {
    for (const [name, value] of some) await done(`${name} ${value}`, () => page.locator(`input[name="${name}"]:not([type="checkbox"])`).pressSequentially(value))
  }
  // One of each kind, and more, before any script has come.
  await chosen(radios.slice(0, BEFORE))
  await typed(texts)
  await done('drug being typed', () => page.locator('#trial-drug').pressSequentially('sert'))
  letScriptsCome()
  await chosen(radios.slice(BEFORE))
  return given
}

/** What of it the form does not show, or the draft of the tab does not hold. */
const lost = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    ([chosen, typed]) => {
      const [draft = ''] = Object.entries(sessionStorage).flatMap(([key, value]) => (key.startsWith('consult-draft') ? [String(value)] : []))
      const shown = (name: string, value: string): boolean => [...document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)].some((field) => field.value === value && (field.type !== 'radio' || field.checked))
      const kept = (name: string, value: string): boolean => draft.includes(`"${name.split('.').at(-1) ?? name}":"${value}"`)
      const away = [...chosen, ...typed].filter(([name, value]) => !shown(name, value) || !kept(name, value)).map(([name, value]) => `${name} ${value}`)
      const drug = document.querySelector<HTMLInputElement>('#trial-drug')?.value === 'sert'
      return drug ? away : [...away, 'drug being typed']
    },
    [radios, texts] as const,
  )

export const earlyAnswers: Measure = (site) =>
  withPage(site, async (page) => {
    await slowLine(page)
    await slowProcessor(page)
    const letScriptsCome = await holdScripts(page)
    await page.goto('/consult', { waitUntil: 'commit' })
    await page.locator('#trial-drug').waitFor()
    const given = await give(page, letScriptsCome)
    await guidanceThere(page)
    const early = given.filter(({ when }) => when === 'before script').length
    // A plan with intent was among the answers: where the rules have read it, safety leads.
    const leads = await page.getByRole('region', { name: 'Safety first' }).isVisible()
    return [
      { what: 'answers given before the page is alive', found: `${early} of ${given.length}`, target: `at least ${BEFORE + 4}`, met: early >= BEFORE + 4 },
      none('answers given while loading that are lost', await lost(page), String(given.length)),
      { what: 'answers given while loading are read by the rules', found: leads ? 'safety leads' : 'not read', target: 'safety leads', met: leads },
    ]
  }, { viewport: { width: 1280, height: 900 } })
