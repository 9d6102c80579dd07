'use client'

import { useMutation } from '@tanstack/react-query'
import { useForm, type FieldErrors, type FieldPath, type FieldValues, type RegisterOptions } from 'react-hook-form'
import { Refused, sayFailure, send, type Request } from './send'

/** What a form sends, and what it makes of the answer. */
export type Sending<Fields extends FieldValues, Told> = {
  readonly request: (fields: Fields) => Request
  /** Sent before it: what proves who is there, for a change that asks for that. */
  readonly first?: (fields: Fields) => Request
  readonly done: (told: Told) => void
  /** What this form makes of a refusal in place of what is usually said; true where it took care of it. */
  readonly refused?: (error: Refused, form: ReturnType<typeof useForm<Fields>>) => boolean
}

/**
 * A form that sends one change. What was typed stays; faults stand at their fields with the cursor in the first;
 * what belongs to no field is told as `failure`.
 */
export function useSending<Fields extends FieldValues, Told = undefined>({ request, first, done, refused }: Sending<Fields, Told>) {
  const form = useForm<Fields>()
  const sending = useMutation({
    mutationFn: async (fields: Fields) => {
      if (first !== undefined) await send(first(fields))
      return await send<Told>(request(fields))
    },
    onSuccess: done,
    onError: (error) => {
      if (error instanceof Refused && refused?.(error, form) === true) return
      const faults = error instanceof Refused ? error.refusal.faults : []
      faults.forEach(({ field, message }, at) => form.setError(field as FieldPath<Fields>, { message }, { shouldFocus: at === 0 }))
      if (faults.length === 0) form.setError('root', { message: sayFailure(error) })
    },
  })
  const { errors } = form.formState
  return {
    form,
    isSending: sending.isPending,
    submit: form.handleSubmit((fields) => sending.mutate(fields)),
    failure: errors.root?.message,
    /** What an input of the form needs; `missing` is said where it is left empty. */
    field: (name: FieldPath<Fields>, missing?: string) => ({
      ...form.register(name, (missing === undefined ? {} : { required: missing }) as RegisterOptions<Fields>),
      fault: faultOf(errors, name),
    }),
  }
}

function faultOf<Fields extends FieldValues>(errors: FieldErrors<Fields>, name: FieldPath<Fields>): string | undefined {
  const message = errors[name]?.message
  return typeof message === 'string' ? message : undefined
}
