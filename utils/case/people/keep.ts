import { sha256 } from '../../evidence/hash.ts';
import { type ReadUsers, userKey } from '../../people/users.ts';
import { db } from '../db.ts';
import { keepEvidence } from '../evidence.ts';
import { append } from '../log.ts';
import type { Line } from './line-shapes.ts';

/** The page that a list was read from: how many rows were read, and how many it says there are. */
export interface ListPage {
  url: string;
  title: string;
  read: number;
  total: number | undefined;
}

/**
 * Takes a list of users into a case: the first one, or a later one that says who is still active. The file is kept as evidence.
 * @param page where the list was read, if it was no file; `file` holds what was read then
 * @returns what takes the list back
 */
export async function takeUsers(
  caseId: string,
  file: File,
  { users }: ReadUsers,
  page?: ListPage,
): Promise<() => Promise<unknown>> {
  const takenAt = new Date().toISOString();
  await keepEvidence(caseId, {
    kind: 'document',
    title: file.name,
    at: takenAt,
    places: [],
    ...(page && { url: page.url }),
    record: page
      ? { readAt: takenAt, title: page.title, rows: page.read, ...(page.total !== undefined && { said: page.total }) }
      : { droppedAt: takenAt, fileName: file.name, fileModified: new Date(file.lastModified).toISOString() },
    parts: [{ name: file.name, mediaType: page ? 'text/csv' : 'application/octet-stream', blob: file }],
  });
  const id = crypto.randomUUID();
  await append(
    caseId,
    {
      type: 'users-taken',
      list: id,
      name: file.name,
      sha256: await sha256(file),
      listed: users.length,
      active: users.filter(({ active }) => active).map(({ key }) => key),
    },
    () => db.userLists.add({ id, caseId, name: file.name, takenAt, users }),
  );
  return () => append(caseId, { type: 'users-list-removed', list: id, name: file.name });
}

/** Adds a user by hand, by name or mail address. Answers what takes them off again. */
export async function addUser(caseId: string, name: string): Promise<() => Promise<unknown>> {
  const user = await userKey(name);
  await append(caseId, { type: 'user-added', user, name });
  return () => append(caseId, { type: 'user-removed', user, name });
}

/** Notes that users were switched off, or that they were not after all. */
export async function switchUsers(
  caseId: string,
  users: string[],
  type: 'users-switched-off' | 'users-reopened',
): Promise<void> {
  if (users.length > 0) await append(caseId, { type, users });
}

/** Keeps a line as it stands now. */
export async function setLine(caseId: string, line: string, values: Line): Promise<void> {
  await append(caseId, { type: 'line-set', line, values });
}

/** Takes a line off; `setLine` with the same values puts it back. */
export async function removeLine(caseId: string, line: string, values: Line): Promise<void> {
  await append(caseId, { type: 'line-removed', line, values });
}
