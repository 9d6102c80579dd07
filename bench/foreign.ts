import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Page } from 'playwright-core'
import { launchChromium, namedAsWritten } from '../__tests__/support/chromium'
import { nearlyComplete, realisticAnswers } from '../__tests__/support/answers-arbitrary'
import { isSame } from '../lib/cases/canonical'
import type { Answers } from '../lib/clinical/answers'
import { basePerson } from '../lib/clinical/base-person'
import { hoursBetween } from '../lib/clinical/dates'
import { itemIds, items, type ItemId } from '../lib/clinical/items'
import { isPutAside } from '../lib/clinical/put-aside'
import { questionnaire, questionnaireResponse, readQuestionnaireResponse } from '../lib/interop'
import { finish } from './finish'

/**
 * `LFORMS=FOLDER npm run bench:foreign [-- CASES [SEED]]`: the intake in LHC-Forms, a renderer of somebody else, from its unpacked package in Chromium.
 * Answers are filled in there, drawn, and taken out again; every one has to come back. What other answers put aside is not told, and is left out before.
 */
const [cases = '100', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2)
const { LFORMS = '', CHROMIUM_PATH = '/usr/bin/chromium' } = process.env
const scripts = ['webcomponent/assets/lib/zone.min.js', 'webcomponent/runtime.js', 'webcomponent/polyfills.js', 'webcomponent/main.js', 'fhir/R4/lformsFHIR.min.js']

/** What of LHC-Forms is called. */
type Forms = {
  readonly Util: {
    readonly convertFHIRQuestionnaireToLForms: (form: unknown, version: 'R4') => unknown
    readonly mergeFHIRDataIntoLForms: (response: unknown, form: unknown, version: 'R4') => unknown
    readonly addFormToPage: (form: unknown, at: string) => Promise<void>
    readonly getFormFHIRData: (kind: 'QuestionnaireResponse', version: 'R4', at: string) => unknown
  }
}

async function openForms(page: Page): Promise<void> {
  await page.addInitScript(namedAsWritten)
  await page.goto('about:blank')
  await page.setContent('<!doctype html><html lang="en"><body><div id="form"></div></body></html>')
  for (const script of scripts) await page.addScriptTag({ path: join(LFORMS, 'dist/lforms', script) })
}

/** Fills the form in with a response, waits until it is drawn, and takes out what it holds then. */
async function filledIn(page: Page, response: unknown): Promise<unknown> {
  return await page.evaluate(
    async ([form, given]) => {
      const { Util } = Reflect.get(globalThis, 'LForms') as Forms
      const merged = Util.mergeFHIRDataIntoLForms(given, Util.convertFHIRQuestionnaireToLForms(form, 'R4'), 'R4')
      document.querySelector('#form')?.replaceChildren()
      await Util.addFormToPage(merged, 'form')
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      return Util.getFormFHIRData('QuestionnaireResponse', 'R4', '#form')
    },
    [questionnaire, response] as const,
  )
}

const asked = (answers: Answers): Answers => Object.fromEntries(Object.entries(answers).filter(([id]) => !isPutAside(id as ItemId, answers)))

/** What came back otherwise, question by question; a moment may be written in another zone. */
function lost(sent: Answers, back: unknown): readonly string[] {
  const read = readQuestionnaireResponse(back)
  if (!read.ok) return read.faults.map(({ field, message }) => `${field}: ${message}`)
  const isBack = (id: ItemId): boolean => isSame(sent[id], read.answers[id]) || (items[id].kind === 'moment' && hoursBetween(String(sent[id]), String(read.answers[id])) === 0)
  return itemIds.filter((id) => !isBack(id)).map((id) => `${id}: ${JSON.stringify(sent[id])} came back as ${JSON.stringify(read.answers[id])}`)
}

async function measure(): Promise<number> {
  if (!existsSync(join(LFORMS, 'dist/lforms', scripts[0] ?? ''))) {
    console.log('LFORMS has to name the folder of the unpacked package lforms.')
    return 1
  }
  const browser = await launchChromium(CHROMIUM_PATH)
  try {
    const page = await browser.newPage({ timezoneId: 'America/New_York' })
    await openForms(page)
    const drawn = fc.sample(fc.oneof(realisticAnswers, nearlyComplete), { numRuns: Number(cases) - 1, seed: Number(seed) })
    let wrong = 0
    for (const answers of [basePerson, ...drawn].map(asked)) {
      const response = questionnaireResponse(answers, { id: 'r', subject: { display: 'Synthetic' }, authored: '2026-11-25', status: 'in-progress' })
      const found = lost(answers, await filledIn(page, response))
      if (found.length > 0) wrong += 1
      for (const one of found) console.log(`  ${one}`)
    }
    console.log(`seed ${seed}: ${cases} cases, ${Number(cases) - wrong} came back as they were`)
    return wrong === 0 ? 0 : 1
  } finally {
    await browser.close()
  }
}

finish(measure())
