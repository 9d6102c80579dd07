import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

const page = `<!doctype html>
<html lang="en">
<title>One field</title>
<label>Field <input autocomplete="off"></label>
<output></output>
<script>
const shown = document.querySelector('output')
document.querySelector('input').addEventListener('input', ({ target }) => { shown.textContent = target.value })
</script>
`

const listening = (server: Server): Promise<string> =>
  new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)))

/** Serves the least that a form can be, one field whose value is painted, for as long as the work takes. */
export async function withOneField<Result>(work: (url: string) => Promise<Result>): Promise<Result> {
  const server = createServer((_, answer) => answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page))
  const url = await listening(server)
  try {
    return await work(url)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}
