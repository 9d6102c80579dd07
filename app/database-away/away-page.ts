const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escaped = (text: string): string => text.replace(/[&<>"']/g, (one) => entities[one] ?? one)

const style = `:root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif; }
main { max-width: 36rem; margin: 12vh auto; padding: 0 1.25rem; }
h1 { line-height: 1.2; }
a { display: inline-block; padding: 0.75rem 1.25rem; border: 2px solid; border-radius: 0.375rem; color: inherit; font-weight: 600; text-decoration: none; }`

/** What the page says of the database. */
const words = {
  away: {
    title: 'The database is away',
    says: 'Nothing was changed. What you typed in a case and could not save is kept on this device, and is saved once the database is back.',
    link: 'Try again',
  },
  answers: {
    title: 'The database answers',
    says: 'You can go on. Where the page you wanted leads back here again, tell whoever looks after this server: its log says why.',
    link: 'Go on',
  },
} as const

/** What the page tells. `to`: where one wanted to go. `nonce`: the one in the policy of this answer, by which its style counts as ours. */
type Away = { readonly to: string; readonly standing: keyof typeof words; readonly nonce: string }

/** The whole page, without a script or another file: pages of the application cannot have a status of their own. */
export function awayPage({ to, standing, nonce }: Away): string {
  const { title, says, link } = words[standing]
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - Ketamine Consult</title>
<style nonce="${escaped(nonce)}">${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${says}</p>
<p><a href="${escaped(to)}">${link}</a></p>
<p>What needs no account works in any case.</p>
<p><a href="/safety">Safety</a> <a href="/consult">Consult</a></p>
</main>
</body>
</html>
`
}
