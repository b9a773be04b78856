import type { TermSource } from './term-source.ts';
import type { Field, Term, Terms } from './terms.ts';

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
