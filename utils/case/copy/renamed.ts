import { copiesOf, plainId } from '../../bundle/ids.ts';
import type { CaseCopy } from './case-copy.ts';

/** A value in which every text that is one of these ids is the other one. */
export function withIds<T>(value: T, ids: ReadonlyMap<string, string>): T {
  return deep(value, (text) => ids.get(text) ?? text) as T;
}

/** A value in which every id is what the log calls it, see {@link plainId}. */
export function withPlainIds<T>(value: T): T {
  return deep(value, plainId) as T;
}

/**
 * A copy of a case under the ids that it has in this store: those of its log for the first log of a case, with `~2` for the second.
 * The lines stay byte for byte; only what the screens read is renamed.
 * @returns the copy, and how each id is called now
 */
export function renamed(copy: CaseCopy, suffix: string): { copy: CaseCopy; ids: ReadonlyMap<string, string> } {
  const owners = Object.values(copy.rows).flatMap((rows) => rows.map(({ id }) => id));
  const own = [copy.case.id, ...owners, ...numbered(copy.lines)].filter((id) => typeof id === 'string');
  const ids = new Map(own.flatMap((id) => [id, plainId(id)].map((known) => [known, plainId(id) + suffix] as const)));
  const owned = new Map([...ids].map(([id, now]) => [copiesOf(id), copiesOf(now)]));
  const { bytes, lines, ...rest } = copy;
  return {
    copy: {
      ...withIds(rest, ids),
      lines,
      // A Blob is no plain value to go through.
      bytes: bytes.map(({ owner, ...part }) => ({ ...part, owner: ids.get(owner) ?? owned.get(owner) ?? owner })),
    },
    ids,
  };
}

/** Ids in lines that a second log wrote: of what was deleted since there is no row. */
function numbered(lines: CaseCopy['lines']): string[] {
  return lines.flatMap(({ line }) =>
    Array.from(line.matchAll(/"([0-9a-f]{8}-[0-9a-f-]{27}(?:~\d+)+)"/g), ([, id]) => id ?? ''),
  );
}

function deep(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((member) => deep(member, change));
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, deep(member, change)]));
}
