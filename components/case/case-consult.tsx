'use client'

import consult from '@/components/consult/consult.module.css'
import { ConsultFrame } from '@/components/consult/consult'
import { LastChange } from '@/components/consult/draft-tools'
import { Conflicts } from './conflicts'
import { SaveState } from './save-state'
import { useCase, type OpenedCase } from './use-case'
import { useCaution } from './use-caution'

/** The consult of a case: the same questions and the same guidance, saved as they are answered. */
export function CaseConsult({ opened }: { readonly opened: OpenedCase }) {
  const control = useCase(opened)
  const { form, change, state, choose, retry } = control
  const assessBy = useCaution(state.copy)
  const tools = (
    <>
      <div className={consult.tools} data-pinned="tools">
        <div className={consult.lastChange} data-pinned="tools">
          <LastChange undoing={control} />
        </div>
        <SaveState state={state} retry={retry} />
      </div>
      <Conflicts conflicts={state.copy.conflicts} choose={choose} />
    </>
  )
  return <ConsultFrame form={form} change={change} tools={tools} assessBy={assessBy} />
}
