import type { Goal, Mapped } from '../../utils/migration/map.ts';

/** A goal as the key of an option. */
export function goalId(goal: Goal): string {
  switch (goal.to) {
    case 'field':
      return `field:${goal.field}`;
    case 'name':
      return `name:${goal.part}`;
    default:
      return goal.to;
  }
}

/** The goal that an option's key stands for. */
export function goalOf(id: string): Goal {
  const [to, rest = ''] = id.split(':');
  if (to === 'field') return { to: 'field', field: rest };
  if (to === 'name') return { to: 'name', part: rest === 'first' ? 'first' : 'last' };
  return to === 'nowhere' ? { to: 'nowhere' } : { to: 'own' };
}

/**
 * What has to be remembered when a column is sent to a goal: its own, and that the column which had this field before goes along
 * under its own name. By column name.
 */
export function choose(
  columns: readonly { name: string }[],
  mapped: readonly Mapped[],
  column: number,
  goal: Goal,
): Record<string, Goal> {
  const wanted = goalId(goal);
  const single = goal.to === 'field' || goal.to === 'name';
  const changed = columns.flatMap(({ name }, at): [string, Goal][] => {
    if (at === column) return [[name, goal]];
    const had = mapped[at]?.goal;
    return single && had && goalId(had) === wanted ? [[name, { to: 'own' }]] : [];
  });
  return Object.fromEntries(changed);
}
