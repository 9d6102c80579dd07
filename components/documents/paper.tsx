/** Text as a string of CSS that ends neither the string nor the style sheet. */
export const cssString = (text: string): string => `"${text.replace(/[^ !#-;=-[\]-~]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0x20).toString(16)} `)}"`

/** A page that is printed as a document: at the foot of each sheet stands of which case, by which knowledge, and which page of how many, in place of the foot of the site. */
export function Paper({ foot, version }: { readonly foot: string; readonly version: string }) {
  const box = `font: 8pt sans-serif;`
  const css = `@media print { @page { margin: 16mm 15mm 18mm; @bottom-left { content: ${cssString(foot)}; ${box} } @bottom-center { content: ${cssString(version)}; ${box} } @bottom-right { content: "Page " counter(page) " of " counter(pages); ${box} } } body > footer { display: none } }`
  return <style>{css}</style>
}
