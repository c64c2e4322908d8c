/** What provenance/ reads of a language: who carries words from one medium to another. */
export interface ProvenanceWords {
  /** News agencies as they are printed, each with the name that a reader knows. */
  readonly agencies: readonly (readonly [printed: string, name: string])[];
  /** Words right before or after an agency's name that credit it: "reported by", "передает". */
  readonly credits: readonly string[];
  /** Words that alone before the name make a line of it: "By". */
  readonly by: readonly string[];
  /** Statistics by their country or keeper as they are cited inside a statement, each with its name. */
  readonly statistics: readonly (readonly [printed: string, name: string])[];
}
