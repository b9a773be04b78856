import { plainId } from '../../bundle/ids.ts';
import { db } from '../db.ts';
import { linesOf } from '../log.ts';
import type { Case } from '../rows/case.ts';
import { relationOf } from './relation.ts';

/** Another log of the same case: somewhere else it went on by itself, and was brought here later. */
export interface Branch {
  case: Case;
  /** How many lines both logs have in common, and when the last of these was written (ISO 8601). */
  common: number;
  parted: string;
}

/** The other logs of this case that are kept here, oldest first; made for live queries. */
export async function branchesOf(caseId: string): Promise<Branch[]> {
  const ids = await db.cases.toCollection().primaryKeys();
  const others = ids.filter((id) => id !== caseId && plainId(id) === plainId(caseId));
  if (others.length === 0) return [];
  const own = await linesOf(caseId);
  const branches = await Promise.all(
    others.map(async (id): Promise<Branch[]> => {
      const [found, lines] = await Promise.all([db.cases.get(id), linesOf(id)]);
      const relation = relationOf(lines, own);
      const common = relation.type === 'forked' ? relation.common : Math.min(lines.length, own.length);
      return found ? [{ case: found, common, parted: own[common - 1]?.event.at ?? found.openedAt }] : [];
    }),
  );
  return branches.flat();
}

/** Which log of its case this is: 1 for the one that was here first. */
export function branchNumber(caseId: string): number {
  return Number(/~(\d+)$/.exec(plainId(caseId) === caseId ? '' : caseId)?.[1] ?? 1);
}
