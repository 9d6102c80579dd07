/** How the pages look on this device. */
export type Look = { readonly theme: 'system' | 'light' | 'dark'; readonly text: 'usual' | 'larger' | 'largest' }

export const LOOK_KEY = 'look'
export const usualLook: Look = { theme: 'system', text: 'usual' }

const themes: readonly Look['theme'][] = ['system', 'light', 'dark']
const sizes: readonly Look['text'][] = ['usual', 'larger', 'largest']

function parsed(kept: string): unknown {
  try {
    return JSON.parse(kept)
  } catch {
    return undefined
  }
}

/** The look that was kept as text; what does not fit is as usual. */
export function lookFrom(kept: string): Look {
  const found = parsed(kept)
  const given: Readonly<Record<string, unknown>> = typeof found === 'object' && found !== null ? { ...found } : {}
  return {
    theme: themes.find((theme) => theme === given.theme) ?? usualLook.theme,
    text: sizes.find((size) => size === given.text) ?? usualLook.text,
  }
}

/** Puts a look on the page; the style sheet knows the rest. */
export function applyLook({ theme, text }: Look, page: HTMLElement): void {
  page.dataset.theme = theme
  page.dataset.text = text
}

/** The same, run before the page is first painted: it stands in the head, so that nothing flashes. */
export const lookScript = `try{var l=JSON.parse(localStorage.getItem('${LOOK_KEY}')||'{}'),d=document.documentElement.dataset;if(${JSON.stringify(themes)}.includes(l.theme))d.theme=l.theme;if(${JSON.stringify(sizes)}.includes(l.text))d.text=l.text}catch{}`
