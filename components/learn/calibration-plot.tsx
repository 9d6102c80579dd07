import { useId } from 'react'
import type { Bin } from '@/lib/learn/calibration'
import styles from './learn.module.css'
import progress from './progress.module.css'
import { percentOf } from './words'

const SIZE = 320
const LEFT = 48
const TOP = 16
const FOOT = 44

/** Sureness runs from a half to 1, agreement from 0 to 1. */
const x = (sure: number): number => LEFT + ((sure - 0.5) / 0.5) * (SIZE - LEFT - 16)
const y = (agreed: number): number => TOP + (1 - agreed) * (SIZE - TOP - FOOT)

const sayBin = ({ from, to, count, agreed }: Bin): string => `${from} to ${to}% sure, ${count} of them: agreed in ${percentOf(agreed)}`

function Axes() {
  return (
    <>
      <path d={`M ${LEFT} ${TOP} V ${y(0)} H ${SIZE - 16}`} className={progress.axis} />
      <path d={`M ${x(0.5)} ${y(0.5)} L ${x(1)} ${y(1)}`} className={progress.ideal} />
      {[0, 0.5, 1].map((share) => (
        <text key={share} x={LEFT - 8} y={y(share) + 4} textAnchor="end">
          {percentOf(share)}
        </text>
      ))}
      {[0.5, 0.75, 1].map((sure) => (
        <text key={sure} x={x(sure)} y={SIZE - FOOT + 20} textAnchor={sure === 1 ? 'end' : 'middle'}>
          {percentOf(sure)}
        </text>
      ))}
      <text x={(LEFT + SIZE - 16) / 2} y={SIZE - 4} textAnchor="middle">
        How sure you were
      </text>
    </>
  )
}

function Drawing({ bins }: { readonly bins: readonly Bin[] }) {
  const id = useId()
  const path = bins.map(({ sure, agreed }, at) => `${at === 0 ? 'M' : 'L'} ${x(sure)} ${y(agreed)}`).join(' ')
  return (
    <svg className={progress.plot} viewBox={`0 0 ${SIZE} ${SIZE}`} role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-desc`}>
      <title id={`${id}-title`}>How often the rules said the same, by how sure you were</title>
      <desc id={`${id}-desc`}>{bins.map(sayBin).join('; ')}</desc>
      <Axes />
      <path d={path} className={progress.line} />
      {bins.map(({ from, sure, agreed, count }) => (
        <circle key={from} cx={x(sure)} cy={y(agreed)} r={Math.min(12, 4 + count)} className={progress.own} />
      ))}
    </svg>
  )
}

/** How sure somebody was beside how often the rules said the same: on the dashed line both are alike. */
export function CalibrationPlot({ bins }: { readonly bins: readonly Bin[] }) {
  return (
    <figure className={styles.group}>
      <Drawing bins={bins} />
      <figcaption className={styles.meta}>Up: how often the rules said the same. Dots on the dashed line: as sure as the rules said the same. Below it: surer than that. A larger dot stands for more commitments.</figcaption>
      <div className={styles.scroll} role="region" aria-label="The plot as a table" tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Sure</th>
              <th scope="col">Commitments</th>
              <th scope="col">On average</th>
              <th scope="col">The rules said the same</th>
            </tr>
          </thead>
          <tbody>
            {bins.map(({ from, to, count, sure, agreed }) => (
              <tr key={from}>
                <th scope="row">
                  {from} to {to}%
                </th>
                <td>{count}</td>
                <td>{percentOf(sure)}</td>
                <td>{percentOf(agreed)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  )
}
