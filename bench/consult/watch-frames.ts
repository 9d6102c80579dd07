/** When a key was pressed, and when the frames were shown that hold what it changed: the last of what is in sight, and the last of all. On the page's clock. */
export type Timing = { readonly pressed: number; seen: number | undefined; shown: number | undefined }

declare global {
  interface Window {
    frames_: { readonly atRest: () => Promise<Timing | undefined> }
  }
}

/**
 * Runs in the page: notes when each key is pressed and when its change of one part of the page is shown.
 *
 * The browser's own event timing ends with the first frame after the handlers of a key. The guidance is drawn behind the typing, in a later frame,
 * so that measure would miss it. Instead: from the time stamp of the key (when the browser took it in, its wait for the page included),
 * to the first message handled after the animation frame that follows the last change. That is just after the frame was given to the screen.
 *
 * What is scrolled out of sight may follow later, and is timed apart. Whether a change is in sight is looked up once the page is at rest, so that looking costs the key nothing.
 */
export function watchFrames(selector: string): void {
  /** How long the part has to stay as it is before the page counts as at rest, and how long a key has to begin to change it. */
  const [still, begin] = [250, 500]
  type Change = { readonly of: Timing; readonly at: readonly Node[]; shown: number | undefined }
  let timing: Timing | undefined
  let changes: Change[] = []
  let changed = 0
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      timing = { pressed: timeStamp, seen: undefined, shown: undefined }
      changes = []
    },
    true,
  )
  const part = document.querySelector(selector)
  if (part === null) throw new Error(`The page has no ${selector}.`)
  /** What an element shows through the windows that it scrolls in, and whether any of it is left. What was taken away since is in sight where it stood: its parent tells. */
  const inSight = (node: Node): boolean => {
    const element = node instanceof Element ? node : node.parentElement
    if (element?.isConnected !== true || !element.checkVisibility({ contentVisibilityAuto: true })) return false
    let { top, bottom, left, right } = element.getBoundingClientRect()
    for (let around = element.parentElement; around !== null; around = around.parentElement) {
      if (getComputedStyle(around).overflowY === 'visible') continue
      const frame = around.getBoundingClientRect()
      ;[top, bottom, left, right] = [Math.max(top, frame.top), Math.min(bottom, frame.bottom), Math.max(left, frame.left), Math.min(right, frame.right)]
    }
    return Math.max(top, 0) < Math.min(bottom, innerHeight) && Math.max(left, 0) < Math.min(right, innerWidth)
  }
  const told = (): void => {
    if (timing === undefined) return
    const mine = changes.filter(({ of, shown }) => of === timing && shown !== undefined)
    timing.shown = mine.at(-1)?.shown
    timing.seen = mine.findLast(({ at }) => at.some(inSight))?.shown
  }
  new MutationObserver((records) => {
    changed = performance.now()
    if (timing === undefined) return
    const change: Change = { of: timing, at: records.map(({ target }) => target), shown: undefined }
    changes.push(change)
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => (change.shown = performance.now())
      port2.postMessage(undefined)
    })
  }).observe(part, { subtree: true, childList: true, characterData: true, attributes: true })
  window.frames_ = {
    atRest: () =>
      new Promise((rest) => {
        // Looked only when no other work of the page waits, so that what is yet to be drawn is not taken for rest.
        const lookLater = (): void => void setTimeout(() => void scheduler.postTask(look, { priority: 'background' }), 25)
        const look = (): void => {
          const now = performance.now()
          const begun = timing === undefined || changes.some(({ shown }) => shown !== undefined) || now - timing.pressed > begin
          if (!begun || now - changed <= still) return lookLater()
          told()
          rest(timing)
        }
        lookLater()
      }),
  }
}
