import { IconArray } from '@/components/charts/icon-array'
import { options, type Option } from '@/lib/clinical/rule'
import { careful, ofBoth, plainGroups, plainNames, plainOutcomes, plainPeople, topics, type Topic } from '@/lib/documents/handout/words'
import { of100 } from '@/lib/documents/shares'
import { leadingTrial } from '@/lib/documents/trial-figures'
import styles from './patient.module.css'

function TopicRow({ topic: { title, of } }: { readonly topic: Topic }) {
  return (
    <section className={styles.topic} aria-label={title}>
      <h3>{title}</h3>
      <div className={styles.two}>
        {options.map((option) => (
          <div key={option}>
            <h4>{plainNames[option]}</h4>
            {of[option].map(({ says }) => (
              <p key={says}>{says}</p>
            ))}
          </div>
        ))}
      </div>
    </section>
  )
}

function Pictures({ option }: { readonly option: Option }) {
  const { treated, compared, outcome } = leadingTrial[option]
  return (
    <div>
      <h4>{plainNames[option]}</h4>
      <IconArray group={plainGroups[option][0]} value={treated[1]} outcome={outcome} />
      <IconArray group={plainGroups[option][1]} value={compared[1]} outcome={outcome} />
      <p>
        In one trial of {plainPeople[option]}, {of100(treated[1])} of 100 with {plainGroups[option][0]} {plainOutcomes[option].felt}. With {plainGroups[option][1]} it was {of100(compared[1])} of 100. {plainOutcomes[option].caution}
      </p>
    </div>
  )
}

/** Both options for the person treated, side by side: the same for everybody, so the page brings it drawn. */
export function BothOptions() {
  return (
    <>
      {topics.map((topic) => (
        <TopicRow key={topic.title} topic={topic} />
      ))}
      <section className={styles.topic} aria-label="How many people felt well">
        <h3>How many people felt well</h3>
        <p>The two trials are not alike. They do not show which one is better.</p>
        <div className={styles.two}>
          {options.map((option) => (
            <Pictures key={option} option={option} />
          ))}
        </div>
      </section>
      <section className={styles.topic} aria-label="Both">
        <h3>Both</h3>
        {[...ofBoth, ...careful].map(({ says }) => (
          <p key={says}>{says}</p>
        ))}
        <p>There are other ways to treat depression. We can talk about those too.</p>
      </section>
    </>
  )
}
