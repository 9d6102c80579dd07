// Keeps copies of the open pages and of the files they are made of, and of nothing else: no answers, no searches, nothing from /api.
const PAGES = ['/', '/consult', '/consult/documents', '/consult/example', '/safety', '/settings']
const ICON = '/icon.svg'
const KEPT = `pages ${self.BUILD}`
const FILE = /\/_next\/static\/[^"'\\\s)<>]+?\.(?:js|css|woff2)\b/g
const CHUNK = /\bstatic\/(?:chunks|css|media)\/[^"'\\\s)<>]+?\.(?:js|css|woff2)\b/g

/** The files a text names: with their whole address in pages, from `static/` on in scripts, beside themselves in style sheets. */
function filesIn(text, at) {
  const beside = at.endsWith('.css') ? [...text.matchAll(/url\(["']?([^"')]+\.woff2)["']?\)/g)].map(([, file]) => new URL(file, new URL(at, self.origin)).pathname) : []
  return [...(text.match(FILE) ?? []), ...(text.match(CHUNK) ?? []).map((file) => `/_next/${file}`), ...beside]
}

/** Keeps a file, and those it names, until none is new. */
async function keepAll(cache, first) {
  const waiting = [...first]
  const seen = new Set(waiting)
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const page = PAGES.includes(file)
    const answer = await fetch(file, page ? { cache: 'reload' } : {})
    if (!answer.ok && page) throw new Error(`${file} could not be kept: ${answer.status}`)
    if (!answer.ok) continue
    await cache.put(file, answer.clone())
    if (/\.(?:woff2|svg)$/.test(file)) continue
    for (const named of filesIn(await answer.text(), file)) {
      if (seen.has(named)) continue
      seen.add(named)
      waiting.push(named)
    }
  }
}

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(KEPT).then((cache) => keepAll(cache, [...PAGES, ICON])))
})

self.addEventListener('activate', (event) => {
  const old = caches.keys().then((names) => Promise.all(names.filter((name) => name !== KEPT).map((name) => caches.delete(name))))
  event.waitUntil(old.then(() => self.clients.claim()))
})

const kept = (path) => caches.open(KEPT).then((cache) => cache.match(path))

/** What the network answers; nothing where there is none. */
async function fromNetwork(request) {
  if (!self.navigator.onLine) return undefined
  return fetch(request).catch(() => undefined)
}

/** A page from the network, else its copy. */
async function page(request, path) {
  return (await fromNetwork(request)) ?? (await kept(path)) ?? Response.error()
}

/** A file by its copy, else from the network: its name changes when its content does. */
async function file(request, path) {
  return (await kept(path)) ?? fetch(request)
}

/** What the router asks of a page on the way to it; without a network it is told to load the page whole. */
async function part(request) {
  return (await fromNetwork(request)) ?? new Response('', { headers: { 'content-type': 'text/html' } })
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.origin) return
  if (pathname.startsWith('/_next/static/') || pathname === ICON) event.respondWith(file(request, pathname))
  else if (!PAGES.includes(pathname)) return
  else if (request.mode === 'navigate') event.respondWith(page(request, pathname))
  else if (request.headers.get('rsc') !== null) event.respondWith(part(request))
})
