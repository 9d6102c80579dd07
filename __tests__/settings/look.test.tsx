import { applyLook, LOOK_KEY, lookFrom, lookScript, usualLook } from '@/components/settings/look'

/** What the script in the head leaves on the page. */
function afterScript(kept: string | undefined): Record<string, string | undefined> {
  localStorage.clear()
  if (kept !== undefined) localStorage.setItem(LOOK_KEY, kept)
  delete document.documentElement.dataset.theme
  delete document.documentElement.dataset.text
  const script = document.createElement('script')
  script.textContent = lookScript
  document.head.append(script)
  script.remove()
  return { ...document.documentElement.dataset }
}

test.each(['{"theme":"dark","text":"larger"}', '{"theme":"light","text":"largest"}'])('the script in the head sets the look %s as the page does', (kept) => {
  const byScript = afterScript(kept)
  applyLook(lookFrom(kept), document.documentElement)
  expect(byScript).toEqual({ ...document.documentElement.dataset })
})

test.each([undefined, '', 'not json', '{"theme":"plaid"}', 'null', '[]'])('what was kept as %j leaves the page as usual', (kept) => {
  expect(afterScript(kept)).toEqual({})
  expect(lookFrom(kept ?? '')).toEqual(usualLook)
})
