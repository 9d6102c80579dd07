// @ts-check
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { top } from './place.mjs'

/** What is shown where a page fails before the application can say so. It is the same for every request, and so can hold no nonce: it runs nothing, and its style is a file. */
const faultPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="/fault.css">
<title>This page could not be shown - Ketamine Consult</title>
</head>
<body>
<main>
<h1>This page could not be shown</h1>
<p>Something in the application failed. Answers given in this tab are kept.</p>
<p><a href="">Try again</a></p>
<p><a href="/safety">Safety</a> <a href="/consult">Consult</a></p>
</main>
</body>
</html>
`

/** Puts that page into a finished build, in place of Next's own two. */
export function layFaultPage() {
  for (const place of ['pages/500.html', 'app/_global-error.html']) writeFileSync(join(top, '.next', 'server', place), faultPage)
}
