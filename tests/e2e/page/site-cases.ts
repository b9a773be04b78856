import { siteAt, siteById } from '../../../sites/index.ts';
import type { Site } from '../../../sites/schema.ts';
import { marksOf } from '../../../utils/page/marks.ts';
import type { Verdict } from '../../../utils/page/verdict.ts';
import { expect, test } from './fixture.ts';

/** A page made from what the facts say of the real one, and what is to be told of it. */
export interface Case {
  name: string;
  url: string;
  body: string;
  told: Partial<Verdict>;
  /** Controls that must be found on it, by the ids of their elements; `none` where there must be none. */
  finds?: Record<string, string>;
}

/** A test for each page: what is told of it, and which controls are found on it. `cases` are by the ids of sites. */
export function holdMarksAgainst(cases: Record<string, Case[]>): void {
  for (const [id, pages] of Object.entries(cases)) {
    for (const { name, url, body, told, finds = {} } of pages) {
      test(`${id}: ${name}`, async ({ open }) => {
        const at = siteAt(url);
        const site = siteById(id) as Site;
        expect(at?.site.id).toBe(id);
        const page = await open(body, { url });
        const marks = marksOf(site, { region: at?.region ?? '', role: at?.role ?? 'app' });
        const verdict = await page.evaluate((marks) => rooms.look(marks, document, new URL(location.href)), marks);
        expect(verdict).toMatchObject(told);
        for (const [target, element] of Object.entries(finds)) {
          const found = await page.evaluate((target) => {
            const answer = target && rooms.find(target, rooms.openSearch(document).now());
            return answer && answer.type === 'found' ? answer.element.id : answer?.type;
          }, site.targets[target]);
          expect(found, target).toBe(element);
        }
      });
    }
  }
}
