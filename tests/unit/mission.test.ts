import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { phaseIds } from '../../utils/case/playbook/phases.ts';
import { rules } from '../../utils/case/playbook/rules.ts';
import { mission } from '../mission.ts';

const root = path.resolve(import.meta.dirname, '../..');

test.each(mission.map((each) => [`${each.phase}: ${each.line}`, each] as const))('%s', (_name, { tasks, shownBy }) => {
  expect(tasks.length).toBeGreaterThan(0);
  for (const task of tasks) expect(rules.map(({ id }) => id)).toContain(task);
  expect(shownBy.length).toBeGreaterThan(0);
  for (const { file, title } of shownBy) {
    // A long title may stand on a line of its own.
    const text = readFileSync(path.join(root, file), 'utf8').replace(/\(\s+/g, '(');
    const quoted = ["'", '`'].some((quote) => text.includes(`(${quote}${title}${quote},`));
    expect(quoted, `${file} has no test “${title}”`).toBe(true);
  }
});

test('every phase has its lines, and so has ending customers’ contracts', () => {
  expect(new Set(mission.map(({ phase }) => phase))).toEqual(new Set([...phaseIds, 'terminate']));
});
