import { plainId } from '../../bundle/ids.ts';
import { db } from '../db.ts';
import { linesOf } from '../log.ts';
import type { Case } from '../rows/case.ts';
import type { LogLine } from '../rows/log.ts';
import type { CaseCopy, CopiedRow } from './case-copy.ts';
import { continuingLine } from './continuing-line.ts';
import { eventOf } from './event-of.ts';
import { joiningLines } from './joining-lines.ts';
import { newLines } from './new-lines.ts';
import { keptLog } from './other-log.ts';
import { type LogRelation, relationOf } from './relation.ts';
import { renamed, withIds } from './renamed.ts';

/** What a copy becomes. `lines` are added; `continued`: this browser's key signs from here on, and one more line says so. */
export interface Merged {
  caseId: string;
  how: 'new' | 'joined' | LogRelation['type'];
  lines: number;
  continued: boolean;
  /** Parts of which only a redacted copy is here: the originals stayed with the sender. */
  redacted: number;
}

/** A copy as it will be written, with all done that has to be awaited: a transaction may await the store alone. */
export interface PreparedMerge {
  merged: Omit<Merged, 'redacted'>;
  /** The copy under the ids of this store. */
  copy: CaseCopy;
  /** Those that are new here. */
  lines: LogLine[];
  /** The copy says how the case stands now; otherwise it only brings what is missing here. */
  goesOn: boolean;
}

/** What becomes of a copy whose log went another way than the one here: its lines are added to that, or it stands beside it. */
export type Forks = 'join' | 'beside';

/**
 * Makes a copy ready to be merged: nothing is overwritten. A log that goes on where the one here ends is added to it; one that went
 * another way is joined with it, or becomes a second case beside it.
 * @throws UnknownLine when the copy comes from a newer version
 */
export async function prepareMerge(copy: CaseCopy, software: string, forks: Forks): Promise<PreparedMerge> {
  const events = copy.lines.map(({ line }, index) => eventOf(line, index + 1));
  const here = await logsOf(copy.case.id);
  const related = here.map((one) => ({ ...one, relation: relationOf(copy.lines, one.lines) }));
  const kin = related.find(({ relation }) => relation.type !== 'forked');
  const [nearest] = related.toSorted((one, other) => commonOf(other.relation) - commonOf(one.relation));
  if (!kin && nearest && commonOf(nearest.relation) > 0 && forks === 'join')
    return prepareJoin(copy, events, nearest, software);
  const how = kin?.relation.type ?? (here.length > 0 ? 'forked' : 'new');
  const suffix = suffixOf(kin, here);
  const { copy: own, ids } = renamed(copy, suffix);
  const caseId = own.case.id;
  const from = how === 'longer' ? (kin?.lines.length ?? 0) : kin ? copy.lines.length : 0;
  const lines = copy.lines.slice(from).map(({ line, signed }, index): LogLine => {
    const event = withIds(events[from + index] as LogLine['event'], ids);
    return { caseId, seq: from + index + 1, event, line, ...(signed ? { signed } : {}) };
  });
  const continuing = lines.length > 0 ? await continuingLine(caseId, copy.lines, software) : undefined;
  return {
    merged: { caseId, how, lines: lines.length, continued: continuing !== undefined },
    copy: own,
    lines: continuing ? [...lines, continuing] : lines,
    goesOn: lines.length > 0,
  };
}

/** Adds what is new in a copy to the log here that has most in common with it. */
async function prepareJoin(
  copy: CaseCopy,
  events: readonly LogLine['event'][],
  { id: caseId, lines: here, relation }: { id: string; lines: readonly LogLine[]; relation: LogRelation },
  software: string,
): Promise<PreparedMerge> {
  const { copy: own, ids } = renamed(copy, caseId.slice(plainId(caseId).length));
  const theirs = own.lines.map(({ line }, index) => ({ line, event: withIds(events[index] as LogLine['event'], ids) }));
  const added = newLines(theirs, here);
  if (added.length === 0)
    return { merged: { caseId, how: 'shorter', lines: 0, continued: false }, copy: own, lines: [], goesOn: false };
  const { evidence, bytes, event } = await keptLog(own);
  const lines = await joiningLines({ caseId, here, theirs, common: commonOf(relation), added, kept: event, software });
  const rows = { ...own.rows, evidence: [...(own.rows.evidence ?? []), evidence as unknown as CopiedRow] };
  return {
    merged: { caseId, how: 'joined', lines: added.length, continued: lines[0]?.event.type === 'case-continued' },
    copy: { ...own, rows, bytes: [...own.bytes, ...bytes] },
    lines,
    goesOn: false,
  };
}

/** How many lines both logs begin with; those of another case have none in common, whatever they call it. */
function commonOf(relation: LogRelation): number {
  return relation.type === 'forked' ? relation.common : Number.MAX_SAFE_INTEGER;
}

/** The logs of this case that are here: the first, and those that went another way. */
async function logsOf(id: string): Promise<{ id: Case['id']; lines: LogLine[] }[]> {
  const cases = await db.cases.filter((one) => plainId(one.id) === plainId(id)).toArray();
  return Promise.all(cases.map(async (one) => ({ id: one.id, lines: await linesOf(one.id) })));
}

/** What its ids end with here: those of the log that it belongs to, or the next free number. */
function suffixOf(kin: { id: string } | undefined, here: readonly { id: string }[]): string {
  if (kin) return kin.id.slice(plainId(kin.id).length);
  if (here.length === 0) return '';
  const numbers = here.map(({ id }) => Number(/~(\d+)$/.exec(id)?.[1] ?? 1));
  return `~${Math.max(...numbers) + 1}`;
}
