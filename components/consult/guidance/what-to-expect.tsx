'use client'

import { memo } from 'react'
import { CourseChart } from '@/components/charts/course-chart'
import { courseOf } from '@/components/charts/course-figures'
import { options, type Option } from '@/lib/clinical/rule'
import type { RouteId } from '@/lib/guidance/assessment'
import { saysTheSame } from '../says-the-same'
import { useDrawn } from './drawn'
import styles from './guidance.module.css'
import { Opened } from './opened'

/** How each treatment runs over time, and how many of 100 people did well in a trial of it. */
export const WhatToExpect = memo(function WhatToExpect({ routes }: { readonly routes: Readonly<Record<Option, RouteId | undefined>> }) {
  const { benefit, benefitTable } = useDrawn()
  return (
    <>
      <section className={styles.part} aria-labelledby="course-of-effect">
        <h3 id="course-of-effect">Course over time</h3>
        <div className={styles.twins}>
          {options.map((option) => (
            <CourseChart key={option} course={courseOf(option, routes[option])} />
          ))}
        </div>
      </section>
      <section className={styles.part} aria-labelledby="absolute-benefit">
        <h3 id="absolute-benefit">Of 100 people</h3>
        <p className={styles.meta}>Different trials, different people and outcomes: compare within a trial, never between the two options.</p>
        <div className={styles.twins}>
          {benefit}
        </div>
        <Opened summary="These and 2 more trials as a table">{() => benefitTable}</Opened>
      </section>
    </>
  )
}, saysTheSame)
