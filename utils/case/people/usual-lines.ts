import type { Plan } from '../playbook/plan.ts';
import type { CaseState } from '../state.ts';
import type { Line } from './line-shapes.ts';
import { accessKinds, departmentKinds, type LineValues } from './lines.ts';
import { linesOf } from './people.ts';

type DepartmentKind = (typeof departmentKinds)[number];

/** A line of which nobody said anything yet. */
export const emptyLines: { [Of in Line['of']]: LineValues<Of> } = {
  access: { of: 'access', kind: 'token', name: '', owner: '', revoked: '' },
  department: { of: 'department', kind: 'sales', name: '', loses: '', owner: '', told: '', signedBy: '', signed: '' },
  customers: { of: 'customers', name: '', count: '', way: '', told: '' },
};

/** The departments that use the CRM, by the answer to who uses it. */
export function usingDepartments({ answers }: Plan): readonly DepartmentKind[] {
  const given = answers.get('users') ?? [];
  return departmentKinds.filter((kind) => given.includes(kind === 'own' ? 'other' : kind));
}

/** Those of them that have no line yet. */
export function missingDepartments({ plan, events }: Pick<CaseState, 'plan' | 'events'>): readonly DepartmentKind[] {
  const listed = new Set(linesOf(events, 'department').map(({ values: { kind } }) => kind));
  return usingDepartments(plan).filter((kind) => !listed.has(kind));
}

/** What most accounts have, to begin with: each way in, and the departments that use it or else those that most companies have. */
export function usualLines(of: 'access' | 'department', { plan }: Pick<CaseState, 'plan'>): Line[] {
  if (of === 'access')
    return accessKinds.filter((kind) => kind !== 'other').map((kind) => ({ ...emptyLines.access, kind }));
  const using = usingDepartments(plan);
  return departmentLines(using.length > 0 ? using : departmentKinds.filter((kind) => kind !== 'own'));
}

export function departmentLines(kinds: readonly DepartmentKind[]): Line[] {
  return kinds.map((kind) => ({ ...emptyLines.department, kind }));
}
