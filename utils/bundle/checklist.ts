import type { BundleInput } from './input.ts';
import { json } from './json.ts';
import { isClosed } from './values.ts';

/** data/checklist.json: the case and its tasks as they stood, for programs. */
export function checklist(input: BundleInput): string {
  const { id, site, siteName, account, openedAt, outcome } = input.case;
  const tasks = input.tasks.map((task) => ({ ...task, closed: isClosed(task) }));
  return json({
    case: { id, site, siteName, account, openedAt, outcome },
    writtenAt: input.createdAt.toISOString(),
    open: tasks.filter((task) => !task.closed).map((task) => task.id),
    tasks,
  });
}
