'use client'

import { BenefitOf100, BenefitTable } from '@/components/charts/benefit'
import { CourseChart } from '@/components/charts/course-chart'
import { courseOf } from '@/components/charts/course-figures'
import { options } from '@/lib/clinical/rule'
import type { Assessment } from '@/lib/guidance/assessment'
import styles from './guidance.module.css'
import { Opened } from './opened'

/** How each treatment runs over time, and how many of 100 people did well in a trial of it. */
export function WhatToExpect({ assessment }: { readonly assessment: Assessment }) {
  return (
    <>
      <section className={styles.part} aria-labelledby="course-of-effect">
        <h3 id="course-of-effect">Course over time</h3>
        <div className={styles.twins}>
          {options.map((option) => (
            <CourseChart key={option} course={courseOf(option, assessment.options[option].route)} />
          ))}
        </div>
      </section>
      <section className={styles.part} aria-labelledby="absolute-benefit">
        <h3 id="absolute-benefit">Of 100 people</h3>
        <p className={styles.meta}>Different trials, different people and outcomes: compare within a trial, never between the two options.</p>
        <div className={styles.twins}>
          {options.map((option) => (
            <BenefitOf100 key={option} option={option} />
          ))}
        </div>
        <Opened summary="These and 2 more trials as a table">{() => <BenefitTable />}</Opened>
      </section>
    </>
  )
}
