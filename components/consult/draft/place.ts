import { inTab } from '@/components/tab-storage'

const KEY = 'consult-place'

/** Where someone was in the form: the field, and the way to it for a choice. */
function keyOf(field: HTMLElement): string {
  const name = field.getAttribute('name') ?? ''
  return name === '' ? `#${CSS.escape(field.id)}` : `[name="${name}"]`
}

/** Remembers the field in which someone is. */
export function keepPlace(field: EventTarget | null): void {
  if (!(field instanceof HTMLElement) || !field.matches('input, select')) return
  const key = keyOf(field)
  if (key !== '#') inTab((storage) => storage.setItem(KEY, key))
}

export function dropPlace(storage: Storage): void {
  storage.removeItem(KEY)
}

/** Goes back to the field in which someone was, unless they are in another one already. */
export function goToPlace(form: HTMLElement): void {
  const key = inTab((storage) => storage.getItem(KEY))?.gave ?? ''
  if (key === '' || form.contains(document.activeElement) || window.location.hash !== '') return
  const fields = [...form.querySelectorAll<HTMLInputElement>(key)]
  const field = fields.find(({ checked }) => checked) ?? fields[0]
  if (field === undefined || field.closest('[hidden]') !== null) return
  field.focus()
}
