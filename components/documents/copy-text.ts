/** Selects all that an element shows. */
function select(element: HTMLElement): void {
  const range = document.createRange()
  range.selectNodeContents(element)
  const selection = window.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
}

/** Puts a text on the clipboard; where a page may not, selects where it is shown, so that one key copies it. */
export async function copyText(text: string, shown: HTMLElement): Promise<'copied' | 'selected'> {
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    shown.focus()
    select(shown)
    return 'selected'
  }
}
