import path from 'node:path';
import { sites as known } from '../../sites/index.ts';
import { bars, countsOf, figuresOf, percent, shareOf } from './matrix.ts';
import { mutations } from './mutations/index.ts';
import type { Result } from './run.ts';

/** Where the matrix is kept. */
export const sitesPage = path.resolve(import.meta.dirname, '../../docs/sites.md');

/** The page that says how each site stands against changed pages. */
export function pageOf(results: readonly Result[]): string {
  const sites = [...new Set(results.map(({ site }) => site))];
  const of = (site: string) => results.filter((result) => result.site === site);
  const scenes = new Set(results.map(({ site, scene, language }) => `${site} ${scene} ${language}`)).size;
  return `# Sites against a redesign

Written by \`npm run redesign\`, and checked by a test. Each guide of each site is asked on the pages of its practice CRM, in both
languages, as they are and changed in ${mutations.length - 1} ways: ${scenes} scenes, ${results.length} cells. A cell is \`right\` when a person is shown the right control, and no
other; \`unsure\` when the program says that it does not know; \`wrong\` when anything else is shown as the control, also where it was removed.

The bars: ${bars.wrong} wrong; ${percent(bars.unmutated)} right on pages as they are; ${percent(bars.mutated)} right on changed ones, those apart from which the control was removed.

${table(
  ['Site', 'Scenes', 'As they are', 'Changed', 'Removed', 'Right', 'Unsure', 'Wrong'],
  [...sites, undefined].map((site) => {
    const its = site === undefined ? results : of(site);
    const { all, unmutated, mutated, removed } = figuresOf(its);
    const count = new Set(its.map(({ site: from, scene, language }) => `${from} ${scene} ${language}`)).size;
    const shares = [unmutated, mutated, removed].map((counts) => percent(shareOf(counts)));
    const name =
      site === undefined
        ? '**All**'
        : (known.find(({ id }) => id === site)?.name.en ?? 'Any other CRM, by words alone');
    return [name, count, ...shares, all.right, all.unsure, all.wrong];
  }),
)}

Right / unsure / wrong of each change; a change that leaves a page as it is has no cell.

${table(
  ['Change', ...sites],
  mutations.map(({ name }) => [
    name,
    ...sites.map((site) => {
      const { right, unsure, wrong } = countsOf(of(site).filter(({ mutation }) => mutation === name));
      return right + unsure + wrong === 0 ? '–' : `${right} / ${unsure} / ${wrong}`;
    }),
  ]),
)}
`;
}

function table(head: string[], rows: (string | number)[][]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
