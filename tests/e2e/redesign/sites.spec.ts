import { languages } from '../../../utils/text.ts';
import { runSite } from '../../redesign/run.ts';
import { loadScenes } from '../../redesign/sites.ts';
import { expect, test } from './fixture.ts';

// Hundreds of pages are drawn for one site; it takes half a minute where nothing else runs.
test.describe.configure({ mode: 'parallel', timeout: 600_000 });

// The longest first, so that in the end nobody waits for one of them.
const sites = (await loadScenes()).toSorted((a, b) => b.scenes.length - a.scenes.length);

for (const scenes of sites) {
  for (const language of languages) {
    test(`${scenes.site}: no guide shows anything wrong on redesigned pages (${language})`, async ({
      script,
      kept,
    }) => {
      const results = await runSite(scenes, language, script);
      kept.write(`${scenes.site}-${language}`, results);
      expect(results.filter(({ result }) => result === 'wrong')).toEqual([]);
    });
  }
}
