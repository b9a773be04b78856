import { countsOf, figuresOf, percent, shareOf } from './matrix.ts';
import { mutations } from './mutations/index.ts';
import type { Result } from './run.ts';

/** Prints the matrix: a line a mutation, `right/unsure/wrong` of each site, then each cell that is not right. */
export function printMatrix(results: readonly Result[], print: (line: string) => void): void {
  const sites = [...new Set(results.map(({ site }) => site))];
  const width = Math.max(26, ...mutations.map(({ name }) => name.length + 2));
  const row = (name: string, cells: string[]) =>
    print(name.padEnd(width) + cells.map((cell) => cell.padStart(14)).join(''));
  row('right/unsure/wrong', [...sites, 'all']);
  for (const { name } of mutations) {
    const of = results.filter(({ mutation }) => mutation === name);
    row(name, [...sites.map((site) => told(of.filter((result) => result.site === site))), told(of)]);
  }
  for (const figure of ['unmutated', 'mutated', 'removed'] as const)
    row(`right, ${figure}`, [
      ...sites.map((site) => percent(shareOf(figuresOf(results.filter((one) => one.site === site))[figure]))),
      percent(shareOf(figuresOf(results)[figure])),
    ]);
  for (const kind of ['unsure', 'wrong'] as const)
    for (const { site, scene, language, mutation, result, said } of results)
      if (result === kind) print(`${kind.toUpperCase()} ${site} ${language} ${scene} · ${mutation}: ${said}`);
}

function told(results: readonly Result[]): string {
  const { right, unsure, wrong } = countsOf(results);
  return results.length === 0 ? '–' : `${right}/${unsure}/${wrong}`;
}
