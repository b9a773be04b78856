/** What a field of a CRM holds. `choice` is one of a list; `id` and `reference` are kept letter by letter. */
export const fieldTypes = [
  'text',
  'email',
  'phone',
  'url',
  'number',
  'date',
  'yes-no',
  'choice',
  'id',
  'reference',
] as const;
export type FieldType = (typeof fieldTypes)[number];

/** What one kind of field means in any CRM, and what it is called in exports. The first name stands for it in plain CSV. */
export interface Meaning {
  type: FieldType;
  /** Names in English and Chinese, as CRMs and people write them; compared without case, blanks and signs. */
  names: readonly [string, ...string[]];
}
