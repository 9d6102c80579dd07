import { PageLink } from './page-link'

type Places = { readonly label: string; readonly places: readonly (readonly [href: string, label: string])[]; readonly className: string | undefined }

/** Ways to other pages, in a row with a name. */
export function PlaceList({ label, places, className }: Places) {
  return (
    <nav aria-label={label}>
      <ul className={className}>
        {places.map(([href, says]) => (
          <li key={href}>
            <PageLink href={href}>{says}</PageLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
