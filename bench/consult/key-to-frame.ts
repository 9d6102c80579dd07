import type { Page } from 'playwright-core'
import { tellStandardConsult, typist } from '../../__tests__/support/standard-consult'
import { quantile } from '../quantile'
import { atMost, type Measure, type Site } from './measure'
import { withOneField } from './one-field'
import { guidanceThere, slowProcessor, withPage } from './pages'
import { watchFrames, type Timing } from './watch-frames'

/**
 * From the press of a key to the frame that shows the guidance it led to, on a processor four times slower: all of it that is in sight, and all of it.
 * The standard consult is told key by key; counted are the keys that change the guidance. The next key waits until the page is at rest.
 * A one-field form in the same browser says how much of the time is the machine's and not ours.
 */
const CONSULTS = 3
const FIELD_KEYS = 120

/** Presses a key, waits until the page is at rest, and returns what the page saw. */
async function timed(page: Page, press: () => Promise<void>): Promise<Timing | undefined> {
  await press()
  return page.evaluate(() => window.frames_.atRest())
}

/** Times in ms, and the key of each, of one standard consult. */
const consultTimes = (site: Site) =>
  withPage(
    site,
    async (page) => {
      await page.goto('/consult')
      await guidanceThere(page)
      await slowProcessor(page)
      await page.evaluate(watchFrames, '#guidance')
      const times: { readonly key: string; readonly at: string; readonly seen: number | undefined; readonly shown: number }[] = []
      const person = typist(page, async (key) => {
        const at = await page.evaluate(() => {
          const { activeElement } = document
          return activeElement?.getAttribute('name') ?? activeElement?.textContent?.trim().slice(0, 40) ?? ''
        })
        const timing = await timed(page, () => page.keyboard.press(key))
        if (timing?.shown !== undefined) times.push({ key, at, seen: timing.seen === undefined ? undefined : timing.seen - timing.pressed, shown: timing.shown - timing.pressed })
      })
      await tellStandardConsult(person)
      return times
    },
    { viewport: { width: 1280, height: 900 } },
  )

const fieldTimes = (site: Site): Promise<readonly number[]> =>
  withOneField((url) =>
    withPage({ ...site, url }, async (page) => {
      await page.goto('/')
      await page.locator('input').focus()
      await slowProcessor(page)
      await page.evaluate(watchFrames, 'output')
      const times: number[] = []
      for (let i = 0; i < FIELD_KEYS; i += 1) {
        const timing = await timed(page, () => page.keyboard.press('abcdefghij'[i % 10] as string))
        if (timing?.shown !== undefined) times.push(timing.shown - timing.pressed)
      }
      return times
    }),
  )

export const keyToFrame: Measure = async (site) => {
  const field: number[] = [...(await fieldTimes(site))]
  const told: Awaited<ReturnType<typeof consultTimes>> = []
  for (let i = 0; i < CONSULTS; i += 1) told.push(...(await consultTimes(site)))
  field.push(...(await fieldTimes(site)))
  const seen = told.flatMap((one) => (one.seen === undefined ? [] : [{ ...one, seen: one.seen }]))
  const times = seen.map((one) => one.seen)
  const whole = told.map(({ shown }) => shown)
  const slowest = [...seen].sort((a, b) => b.seen - a.seen).map((one) => `${one.seen.toFixed(0)} ms  ${one.key} at ${one.at}`)
  return [
    atMost({ what: `key to guidance in sight, 75 of 100 (${times.length} keys)`, value: quantile(times, 0.75), most: 120, unit: 'ms', where: slowest }),
    atMost({ what: 'key to guidance in sight, 98 of 100', value: quantile(times, 0.98), most: 250, unit: 'ms' }),
    atMost({ what: `the same above one field (${quantile(field, 0.75).toFixed(0)} ms), 75 of 100`, value: quantile(times, 0.75) - quantile(field, 0.75), most: 40, unit: 'ms' }),
    atMost({ what: `key to all of the guidance, 98 of 100 (${whole.length} keys)`, value: quantile(whole, 0.98), most: 250, unit: 'ms' }),
  ]
}
