import { drawn, showWhole } from '../../__tests__/support/chromium'
import { contrastsBelow } from '../../__tests__/support/contrasts-below'
import { chosenScreens, onEachScreen } from './each-screen'
import { none, type Measure } from './measure'

const size = { width: 1280, height: 900 } as const

/**
 * Text at least 7:1 on what is behind it, at any size, and edges of controls at least 3:1 on what is around them; every screen, light and dark.
 * Read from computed colors, laid over each other as the browser lays them. Where an image lies behind a text, that is said and counted as a miss.
 */
export const contrast: Measure = async (site) => {
  const texts: string[] = []
  const edges: string[] = []
  for (const scheme of ['light', 'dark'] as const) {
    const seen = await onEachScreen(
      site,
      scheme,
      async (page) => {
        // What is out of sight may not be drawn.
        await showWhole(page, size)
        await drawn(page)
        return page.evaluate(contrastsBelow, { text: 7, edge: 3, dark: scheme === 'dark' })
      },
      { viewport: size },
    )
    for (const one of seen) (one.includes(': text ') ? texts : edges).push(one)
  }
  const among = `${chosenScreens.length} screens, light and dark`
  return [none('texts below 7:1', texts, among), none('control edges below 3:1', edges, among)]
}
