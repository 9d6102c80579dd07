import { lookScript } from './settings/look'

/** Who says, in browsers that ask, which texts may become script or HTML. */
export type TextPolicy = {
  readonly createScriptURL: (url: string) => string | null
  readonly createHTML: (text: string) => string | null
}

/** React makes every script element from this text, and fills that of the look; it writes no other HTML. */
const known: readonly string[] = ['<script></script>', lookScript]

/** Lets through the script files of a build and the worker that keeps the open pages, where they are of the origin of `page`; and no HTML but what React itself writes. */
export function textPolicy(page: string): TextPolicy {
  const isOurs = ({ origin, pathname }: URL): boolean => origin === new URL(page).origin && (pathname.startsWith('/_next/static/') || pathname === '/sw.js')
  return {
    createScriptURL: (url) => (URL.canParse(url, page) && isOurs(new URL(url, page)) ? url : null),
    createHTML: (text) => (known.includes(text) ? text : null),
  }
}
