import { AS_PERSON } from '@/lib/accounts/as-person'
import { Refused, type Refusal } from './accounts/send'

/** The text of a file that somebody chose. */
export function textOf(file: File): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => done(String(reader.result)))
    reader.addEventListener('error', () => fail(reader.error ?? new Error('The file could not be read.')))
    reader.readAsText(file)
  })
}

/** Hands a file to the browser to keep. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  Object.assign(document.createElement('a'), { href: url, download: name }).click()
  // By then the browser has read it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** Asks the server for a file, which it writes down, and hands it to the browser. Throws `Refused` where it is not given. */
export async function saveFromServer({ path, body = {}, as, name }: { readonly path: string; readonly body?: object; readonly as: string; readonly name: string }): Promise<void> {
  const response = await fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json', [AS_PERSON]: as }, body: JSON.stringify(body) })
  if (!response.ok) throw new Refused((await response.json()) as Refusal)
  saveFile(name, await response.blob())
}
