import { articleSource, passage, type PassageId } from '@/lib/evidence/article'
import { cite } from '@/lib/evidence/cite'
import { Facts } from '../facts'
import { LinkedText } from '../linked-text'
import { LoneLink } from '../page-link'
import { Part } from '../reading-page'
import { ArticleBanner, Deciding, bannerOf } from './citation-card'
import { EntryText } from './entry-text'
import { ArticleMark } from './marks'

/** A marked place of the source article: what it says there in our words, and what our reading says of it. */
export function PassageText({ id }: { readonly id: PassageId }) {
  const { paragraph, pinpoint, mark, reason, use } = passage(id)
  const { authoritative = [] } = cite(id)
  const banner = bannerOf(id)
  return (
    <EntryText id={id} title={`Source article, paragraph ${paragraph}`}>
      {banner !== undefined && <ArticleBanner {...banner} />}
      <Facts
        of={[
          ['What we found', <ArticleMark key="mark" mark={mark} />],
          ['Why', <LinkedText key="why">{reason}</LinkedText>],
          ['How it is used here', use],
          ['Source', <LoneLink key="source" href={`/evidence/source/${articleSource.id}`}>{articleSource.title}</LoneLink>],
          ['Paragraph', String(paragraph)],
          ['Found by the words', `“${pinpoint}”`],
          ['Id', id],
        ]}
      />
      {banner === undefined && authoritative.length > 0 && (
        <Part title="Records that decide">
          <Deciding ids={authoritative} />
        </Part>
      )}
    </EntryText>
  )
}
