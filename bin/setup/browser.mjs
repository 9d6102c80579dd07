// @ts-check
import { chromium } from 'playwright-core'

/** How Chromium is started everywhere: with an empty profile and no errands of its own. @param {string} executablePath @returns {import('playwright-core').LaunchOptions} */
export const chromiumOptions = (executablePath) => ({
  executablePath,
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
})

/** One browser for several processes, at an address that only they are told; to start one for each file costs more than many a file. @param {string} executablePath */
export const serveChromium = (executablePath) => chromium.launchServer({ ...chromiumOptions(executablePath), host: '127.0.0.1' })
