import { chromium, type Browser, type Page } from 'playwright-core'
import { chromiumOptions } from '../../bin/setup/browser.mjs'

/** A browser with an empty profile and no errands of its own. */
export const launchChromium = (executablePath: string): Promise<Browser> => chromium.launch(chromiumOptions(executablePath))

/** For a page's first script: tsx names functions through a word that a page does not have. */
export const namedAsWritten = 'globalThis.__name ??= (named) => named'

/** For a page's first script: what its policy forbids is told as an error, in one form whatever it was. */
export const tellsViolations = `addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample, sourceFile, lineNumber }) => console.error('Forbidden by the policy of the page: ' + [effectiveDirective, blockedURI, sample, sourceFile + ':' + lineNumber].join(' ')))`

/** Resolves once what has changed on the page has been drawn. */
export const drawn = (page: Page): Promise<void> => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))))

/** Makes the window as tall as the page, so that a bar fixed to its edge covers nothing; what comes into sight can make the page taller still. */
export async function showWhole(page: Page, size: { readonly width: number; readonly height: number }): Promise<void> {
  let shown = size.height
  for (let tries = 0; tries < 5; tries += 1) {
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    if (height <= shown) return
    shown = height
    await page.setViewportSize({ width: size.width, height })
    await drawn(page)
  }
}
