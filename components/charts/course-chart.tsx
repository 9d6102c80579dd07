import { useId } from 'react'
import { EvidenceLink } from '@/components/evidence/names-context'
import styles from './charts.module.css'
import type { Course, Stretch } from './course-figures'

const WIDTH = 360
const LEFT = 8
const BAND = 34
const TOP = 40

const placeOn = ({ end }: Course) => (at: number): number => LEFT + (at / end) * (WIDTH - 2 * LEFT)

/** The whole course in one sentence, for those who do not see the drawing. */
const inWords = ({ stretches, points }: Course): string => [...stretches, ...points].map(({ name, says }) => `${name}: ${says}`).join('; ')

/** A stretch reads on two lines: when, and what. */
function Band({ stretch: { from, to, name, says, open }, x }: { readonly stretch: Stretch; readonly x: (at: number) => number }) {
  return (
    <g>
      <rect x={x(from)} y={TOP} width={x(to) - x(from)} height={BAND} className={open === true ? styles.openBand : styles.band} />
      <text x={x(from) + 5} y={TOP + 14}>
        {name}
      </text>
      <text x={x(from) + 5} y={TOP + 28} className={styles.strong}>
        {says}
      </text>
    </g>
  )
}

function Drawing({ course }: { readonly course: Course }) {
  const id = useId()
  const x = placeOn(course)
  const foot = TOP + BAND
  return (
    <svg viewBox={`0 0 ${WIDTH} ${foot + 40}`} role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-desc`}>
      <title id={`${id}-title`}>{course.title}</title>
      <desc id={`${id}-desc`}>{inWords(course)}</desc>
      {course.stretches.map((stretch) => (
        <Band key={stretch.name} stretch={stretch} x={x} />
      ))}
      {course.points.map(({ at, name, says }) => (
        <g key={name}>
          <path d={`M ${x(at)} 26 V ${TOP}`} className={styles.mark} />
          <path d={`M ${x(at) - 5} 20 h 10 l -5 7 z`} className={styles.head} />
          <text x={Math.max(LEFT, x(at) - 60)} y={14} className={styles.strong}>
            {name}: {says}
          </text>
        </g>
      ))}
      {course.visits.map((at) => (
        <circle key={at} cx={x(at)} cy={foot + 9} r={3.5} className={styles.filled} />
      ))}
      {course.labels.map((at) => (
        <text key={at} x={x(at)} y={foot + 32} textAnchor={at === 0 ? 'start' : at === course.end ? 'end' : 'middle'}>
          {at === 0 ? 'Start' : `${course.unit} ${at}`}
        </text>
      ))}
    </svg>
  )
}

/** A course over time as a schematic drawing and, beside it, as a table. */
export function CourseChart({ course }: { readonly course: Course }) {
  return (
    <figure className={styles.course}>
      <figcaption>{course.title}</figcaption>
      <Drawing course={course} />
      <details>
        <summary>
          As a table<span className="visually-hidden">: {course.title}</span>
        </summary>
        <table className={styles.table}>
          <caption className="visually-hidden">{course.title}, as a table</caption>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">When</th>
              <th scope="col">What</th>
            </tr>
          </thead>
          <tbody>
            {[...course.points, ...course.stretches].map(({ name, says }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{says}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <p className={styles.sources}>
        <span>A schematic, not a measured curve.</span>
        {course.citations.map((citation) => (
          <EvidenceLink key={citation} id={citation} kind="Evidence " />
        ))}
      </p>
    </figure>
  )
}
