/** When a key was pressed, and when the last frame was shown that holds what it changed; both on the page's clock. */
export type Timing = { readonly pressed: number; shown: number | undefined }

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
 */
export function watchFrames(selector: string): void {
  /** How long the part has to stay as it is before the page counts as at rest, and how long a key has to begin to change it. */
  const [still, begin] = [250, 500]
  let timing: Timing | undefined
  let changed = 0
  addEventListener('keydown', ({ timeStamp }) => (timing = { pressed: timeStamp, shown: undefined }), true)
  const part = document.querySelector(selector)
  if (part === null) throw new Error(`The page has no ${selector}.`)
  new MutationObserver(() => {
    const of = timing
    changed = performance.now()
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        if (of !== undefined) of.shown = performance.now()
      }
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
          const begun = timing === undefined || timing.shown !== undefined || now - timing.pressed > begin
          if (begun && now - changed > still) rest(timing)
          else lookLater()
        }
        lookLater()
      }),
  }
}
