import { type ProblemId, problems } from './convert/problem.ts';

/** Rows told of one problem, and different values of it; there may be more. */
const mostRows = 5;
const mostValues = 200;
/** Shown of a value. */
const valueLength = 80;

/** One thing said of one field, or of whole rows where `header` is left out. */
export interface Fit {
  problem: ProblemId;
  /** The field as the next system names it. */
  header?: string;
  max?: number;
  total: number;
  /** The first rows, as the exported file counts them. */
  rows: number[];
  /** Of choices: each value with how often it came, the most frequent first. */
  values?: { value: string; total: number }[];
}

/** Counts what is said of the values of one table. */
export class Fits {
  readonly #fits = new Map<string, Fit & { counts: Map<string, number> }>();

  add(problem: ProblemId, row: number, about: { header?: string; max?: number; value?: string } = {}): void {
    const { header, max, value } = about;
    const key = `${problem} ${header ?? ''}`;
    let fit = this.#fits.get(key);
    if (!fit) {
      fit = {
        problem,
        ...(header === undefined ? {} : { header }),
        ...(max === undefined ? {} : { max }),
        total: 0,
        rows: [],
        counts: new Map(),
      };
      this.#fits.set(key, fit);
    }
    fit.total++;
    if (fit.rows.length < mostRows) fit.rows.push(row);
    if (value === undefined || (problem !== 'own-choice' && problem !== 'unknown-choice')) return;
    const shown = value.slice(0, valueLength);
    const known = fit.counts.get(shown);
    if (known !== undefined || fit.counts.size < mostValues) fit.counts.set(shown, (known ?? 0) + 1);
  }

  /** Worst first. */
  all(): Fit[] {
    const weights = ['reject', 'look', 'note', 'changed'];
    return [...this.#fits.values()]
      .map(({ counts, ...fit }) => {
        const values = [...counts].map(([value, total]) => ({ value, total }));
        if (values.length === 0) return fit;
        return { ...fit, values: values.toSorted((one, other) => other.total - one.total) };
      })
      .toSorted(
        (one, other) => weights.indexOf(problems[one.problem].weight) - weights.indexOf(problems[other.problem].weight),
      );
  }
}
