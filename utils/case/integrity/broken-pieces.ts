import { recordHash } from '../../evidence/record-hash.ts';
import type { LoggedEvent } from '../events/index.ts';
import type { Evidence } from '../rows/evidence.ts';
import type { ExportedFile } from '../rows/export.ts';
import type { BrokenPiece } from './fault.ts';

type Kept = Extract<LoggedEvent, { type: 'evidence-kept' }>;
type Checked = Extract<LoggedEvent, { type: 'file-checked' | 'file-check-put-back' }>;

/** Records of evidence that are gone, came in by another way, or are not what their line says. */
export async function brokenEvidence(
  events: readonly LoggedEvent[],
  rows: readonly Evidence[],
): Promise<BrokenPiece[]> {
  const kept = new Map<string, Kept>();
  for (const event of events) {
    if (event.type === 'evidence-kept') kept.set(event.evidence, event);
    if (event.type === 'evidence-deleted') kept.delete(event.evidence);
  }
  const broken: BrokenPiece[] = [];
  const there = new Set(rows.map(({ id }) => id));
  for (const { evidence, title, seq } of kept.values())
    if (!there.has(evidence)) broken.push({ type: 'piece', kind: 'evidence', title, problem: 'gone', seq });
  for (const row of rows) {
    const event = kept.get(row.id);
    const piece = { type: 'piece', kind: 'evidence', title: row.title } as const;
    if (!event) broken.push({ ...piece, problem: 'unlogged' });
    else if (!(await isAsKept(row, event)))
      broken.push({ ...piece, title: event.title, problem: 'changed', seq: event.seq });
  }
  return broken;
}

async function isAsKept(row: Evidence, event: Kept): Promise<boolean> {
  const parts = row.parts.map(({ name, bytes, sha256 }) => `${name} ${bytes} ${sha256}`).sort();
  const said = event.parts.map(({ name, bytes, sha256 }) => `${name} ${bytes} ${sha256}`).sort();
  return (
    row.kind === event.kind &&
    row.title.slice(0, 500) === event.title &&
    row.url?.slice(0, 2_000) === event.url &&
    parts.join('\n') === said.join('\n') &&
    // Lines of older versions hold no hash of the record.
    (event.record === undefined || (await recordHash(row).catch(() => '')) === event.record)
  );
}

/** Records of exported files that are gone, came in by another way, or are not what their line says. */
export function brokenFiles(events: readonly LoggedEvent[], rows: readonly ExportedFile[]): BrokenPiece[] {
  const checked = new Map<string, Checked>();
  const removed = new Map<string, Checked>();
  for (const event of events) {
    if (event.type === 'file-checked' || event.type === 'file-check-put-back') checked.set(event.file, event);
    if (event.type === 'file-removed') move(checked, removed, event.file);
    if (event.type === 'file-put-back') move(removed, checked, event.file);
  }
  const there = new Set(rows.map(({ id }) => id));
  const gone = [...checked.values()].filter(({ file }) => !there.has(file));
  const broken = gone.map(
    ({ name, seq }): BrokenPiece => ({ type: 'piece', kind: 'file', title: name, problem: 'gone', seq }),
  );
  for (const { id, name, report } of rows) {
    const event = checked.get(id);
    const same =
      event && event.sha256 === report.sha256 && event.bytes === report.bytes && event.verdict === report.verdict;
    if (!event) broken.push({ type: 'piece', kind: 'file', title: name, problem: 'unlogged' });
    else if (!same) broken.push({ type: 'piece', kind: 'file', title: event.name, problem: 'changed', seq: event.seq });
  }
  return broken;
}

function move(from: Map<string, Checked>, to: Map<string, Checked>, file: string): void {
  const event = from.get(file);
  if (event) to.set(file, event);
  from.delete(file);
}
