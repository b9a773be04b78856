import { sha256 } from '../../evidence/hash.ts';
import { type ReadUsers, userKey } from '../../people/users.ts';
import { db } from '../db.ts';
import { keepEvidence } from '../evidence.ts';
import { append } from '../log.ts';
import type { Line } from './lines.ts';

/** Takes a list of users into a case: the first one, or a later one that says who is still active. The file is kept as evidence. */
export async function takeUsers(caseId: string, file: File, { users }: ReadUsers): Promise<void> {
  const takenAt = new Date().toISOString();
  await keepEvidence(caseId, {
    ...{ kind: 'document', title: file.name, at: takenAt, places: [] },
    record: { droppedAt: takenAt, fileName: file.name, fileModified: new Date(file.lastModified).toISOString() },
    parts: [{ name: file.name, mediaType: 'application/octet-stream', blob: file }],
  });
  const id = crypto.randomUUID();
  await append(
    caseId,
    {
      ...{ type: 'users-taken', list: id, name: file.name, sha256: await sha256(file), listed: users.length },
      active: users.filter(({ active }) => active).map(({ key }) => key),
    },
    () => db.userLists.add({ id, caseId, name: file.name, takenAt, users }),
  );
}

/** Adds a user by hand, by name or mail address. */
export async function addUser(caseId: string, name: string): Promise<void> {
  await append(caseId, { type: 'user-added', user: await userKey(name), name });
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
