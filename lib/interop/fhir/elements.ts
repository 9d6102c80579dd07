/** A code of a code system. The words are left out where they belong to somebody else. */
export type Coding = { readonly system: string; readonly code: string; readonly display?: string }
export type CodeableConcept = { readonly coding?: readonly Coding[]; readonly text?: string }
export type Identifier = { readonly system: string; readonly value: string }

/** A resource of the same document, or somebody or something named without being one. */
export type Reference = { readonly reference?: string; readonly type?: string; readonly identifier?: Identifier; readonly display?: string }

/** Text of a document as XHTML. */
export type Narrative = { readonly status: 'generated'; readonly div: string }

/** The extensions that are written: each has one value. */
export type Extension = { readonly url: string } & (
  | { readonly valueBoolean: boolean }
  | { readonly valueInteger: number }
  | { readonly valueDecimal: number }
  | { readonly valueCoding: Coding }
  | { readonly valueCodeableConcept: CodeableConcept }
)

/** What every resource of a document has. */
export type Resource<Type extends string> = { readonly resourceType: Type; readonly id: string }
