/** What the structure stage knows about a language. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface StructureData {}
