import * as z from 'zod';
import { short } from '../events/shapes.ts';
import type { Field, Term, Terms } from './terms.ts';

/** Where a term is known from: the person's own word, or a sentence of a document that is kept as evidence. */
export const termSource = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('person') }),
  z.strictObject({
    type: z.literal('sentence'),
    evidence: short,
    /** Counted from 1, where the document has pages. */
    page: z.number().int().positive().optional(),
    words: short,
  }),
]);
export type TermSource = z.infer<typeof termSource>;

/** A term that was set, with where it is from and when it was set. */
export interface KeptTerm<F extends Field = Field> {
  value: NonNullable<Terms[F]>;
  source: TermSource;
  at: string;
}

/** What is known of a case's contract: a view of its log. */
export type Contract = { readonly [F in Field]?: KeptTerm<F> };

/** The contract with a term set. */
export function withTerm(contract: Contract, { field, value }: Term, source: TermSource, at: string): Contract {
  return { ...contract, [field]: { value, source, at } };
}

/** The contract without a term. */
export function withoutTerm(contract: Contract, field: Field): Contract {
  const { [field]: _, ...rest } = contract;
  return rest;
}

/** Field and value of a term that is kept; undefined when it isn't known. */
export function termOf<F extends Field>(contract: Contract, field: F): Term | undefined {
  const kept = contract[field];
  return kept && ({ field, value: kept.value } as Term);
}

/** The plain values, for what is computed from them. */
export function valuesOf(contract: Contract): Terms {
  return Object.fromEntries(Object.entries(contract).map(([field, { value }]) => [field, value]));
}
