import { galleryCaseIds, galleryCases, type GalleryCase } from '../../components/gallery/gallery-cases'
import { none, type Measure } from './measure'
import { guidanceThere, withPage } from './pages'

/** The note on the clipboard is the note on the screen, byte for byte, in every state that has one. */
const states = galleryCaseIds.filter((id) => {
  const shown: GalleryCase = galleryCases[id]
  return shown.loading !== true
})

export const clipboard: Measure = (site) =>
  withPage(site, async (page) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.url })
    const differ: string[] = []
    for (const path of [...states.map((id) => `/gallery/${id}`), '/consult/example']) {
      await page.goto(path)
      await guidanceThere(page)
      await page.evaluate(() => navigator.clipboard.writeText('something older'))
      await page.getByRole('region', { name: 'Short note' }).getByRole('button', { name: 'Copy note' }).click()
      await page.getByText('Copied.', { exact: true }).first().waitFor()
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      const shown = await page.getByRole('group', { name: 'Text of the note' }).evaluate((note) => note.textContent ?? '')
      if (!Buffer.from(copied).equals(Buffer.from(shown))) differ.push(path)
    }
    return [none('notes that differ on the clipboard', differ, String(states.length + 1))]
  })
