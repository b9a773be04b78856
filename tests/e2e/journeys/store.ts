import type { Page } from '@playwright/test';
import type { EventType, LoggedEvent } from '../../../utils/case/events/index.ts';
import type { Case } from '../../../utils/case/rows/case.ts';
import type { Evidence } from '../../../utils/case/rows/evidence.ts';
import type { ExportedFile } from '../../../utils/case/rows/export.ts';
import type { Run } from '../../../utils/case/rows/guide.ts';
import type { LogLine } from '../../../utils/case/rows/log.ts';
import { checkChain } from '../../../utils/evidence/chain.ts';
import { expect } from './fixture.ts';

/** The bytes of a part as they really lie in the store, hashed by the browser and not by the product. */
export interface BlobFacts {
  owner: string;
  name: string;
  caseId: string;
  bytes: number;
  sha256: string;
}

/** What the extension has kept: read straight from IndexedDB, past the product's own code. */
export interface Store {
  cases: Case[];
  log: LogLine[];
  evidence: Evidence[];
  files: ExportedFile[];
  runs: Run[];
  blobs: BlobFacts[];
}

/** Reads the store in a page of the extension. */
export function readStore(page: Page): Promise<Store> {
  return page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answer(indexedDB.open('clean-exit'));
    // In one transaction, all asked for at once: what the extension writes meanwhile is in all of the tables or in none.
    const reading = database.transaction(['cases', 'log', 'evidence', 'files', 'runs', 'blobs']);
    const all = <T>(name: string): Promise<T[]> => answer(reading.objectStore(name).getAll());
    const hashed = async ({ blob, ...rest }: { owner: string; name: string; caseId: string; blob: Blob }) => {
      const hash = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
      const sha256 = Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
      return { ...rest, bytes: blob.size, sha256 };
    };
    const [cases, log, evidence, files, runs, blobs] = await Promise.all([
      all<Case>('cases'),
      all<LogLine>('log'),
      all<Evidence>('evidence'),
      all<ExportedFile>('files'),
      all<Run>('runs'),
      all<Parameters<typeof hashed>[0]>('blobs'),
    ]);
    const store = { cases, log, evidence, files, runs, blobs: await Promise.all(blobs.map(hashed)) };
    database.close();
    return store;
  });
}

/** The events of a kind, oldest first. */
export function eventsOf<Type extends EventType>(store: Store, type: Type): Extract<LoggedEvent, { type: Type }>[] {
  return store.log.map(({ event }) => event).filter((event) => event.type === type) as Extract<
    LoggedEvent,
    { type: Type }
  >[];
}

/** Fails unless each log is an unbroken chain, and each piece of evidence and file has its bytes, all of them and unchanged. */
export async function expectSound(store: Store): Promise<void> {
  for (const { id } of store.cases) {
    const lines = store.log.filter(({ caseId }) => caseId === id).toSorted((one, other) => one.seq - other.seq);
    expect(await checkChain(lines.map(({ line }) => line))).toEqual({ ok: true, lines: lines.length });
    for (const { line, event } of lines) expect(JSON.parse(line)).toMatchObject(JSON.parse(JSON.stringify(event)));
  }
  const bytesOf = (owner: string) =>
    Object.fromEntries(store.blobs.filter((blob) => blob.owner === owner).map(({ name, sha256 }) => [name, sha256]));
  for (const { id, parts } of store.evidence) {
    expect(bytesOf(id)).toEqual(Object.fromEntries(parts.map(({ name, sha256 }) => [name, sha256])));
  }
  for (const { id, report } of store.files) expect(bytesOf(id)).toEqual({ file: report.sha256 });
  // A redacted copy lies beside its original.
  const owners = new Set([...store.evidence, ...store.files].flatMap(({ id }) => [id, `redacted:${id}`]));
  expect(store.blobs.filter(({ owner }) => !owners.has(owner))).toEqual([]);
  // Evidence and its line in the log are written together: neither is there without the other.
  const gone = new Set(eventsOf(store, 'evidence-deleted').map(({ evidence }) => evidence));
  const told = eventsOf(store, 'evidence-kept').map(({ evidence }) => evidence);
  expect(new Set(store.evidence.map(({ id }) => id))).toEqual(new Set(told.filter((id) => !gone.has(id))));
}

/** Fails unless everything that `before` held is in `after`, byte for byte, and only lines were added. */
export function expectKept(before: Store, after: Store): void {
  expect(after.log).toEqual(expect.arrayContaining(before.log));
  expect(after.cases).toEqual(expect.arrayContaining(before.cases));
  expect(after.evidence).toEqual(expect.arrayContaining(before.evidence));
  expect(after.files).toEqual(expect.arrayContaining(before.files));
  expect(after.blobs).toEqual(expect.arrayContaining(before.blobs));
}
