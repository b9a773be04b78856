import type { Page } from '@playwright/test';
import type { CaseEvent } from '../../../utils/case/events/index.ts';
import type { ExportedFile } from '../../../utils/case/rows/export.ts';
import { fillStore, putRows } from '../../e2e/fill-store.ts';
import type { Content, KeptFile } from './content.ts';

const openedAt = '2026-10-01T08:00:00.000Z';
const caseId = 'bench-case';
/** The store calls the bytes of every exported file so (utils/case/files.ts). */
const nameOfFiles = 'file';

/** Puts the content into the store as the case that the panel shows, from a page of the extension. */
export async function fillCase(page: Page, content: Content): Promise<void> {
  const evidence = content.captures.map((parts, index) => ({
    ...{
      id: `capture-${index}`,
      caseId,
      kind: 'page' as const,
      title: `Sample page ${index}`,
      at: openedAt,
      places: [],
    },
    ...{ url: `https://app.hubspot.com/sample/${index}`, parts: parts.map(({ part }) => part), record: {} },
  }));
  const events: CaseEvent[] = [
    { type: 'case-opened', site: 'hubspot', account: '246810', software: 'bench', key: 'ab'.repeat(32) },
    ...evidence.map(({ id, title, url, parts }): CaseEvent => {
      const named = parts.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 }));
      return { type: 'evidence-kept', evidence: id, kind: 'page', title, url, parts: named };
    }),
    ...content.files.map(({ owner, part: { name, bytes, sha256 } }): CaseEvent => {
      return { type: 'file-checked', file: owner, name, sha256, bytes, verdict: 'whole' };
    }),
  ];
  const account = { id: '246810', name: 'Sample Company', region: 'na1', host: 'app.hubspot.com' };
  await fillStore(page, [{ case: { id: caseId, site: 'hubspot', openedAt, account }, events, evidence }]);
  await putRows(page, { files: content.files.map(fileRow) });
  await putBytes(page, [
    ...content.captures.flat().map((kept) => ({ ...kept, name: kept.part.name })),
    ...content.files.map((kept) => ({ ...kept, name: nameOfFiles })),
  ]);
}

function fileRow({ owner, part: { name, bytes, sha256 } }: KeptFile): ExportedFile {
  const report = { name, bytes, sha256, kind: 'csv', tables: [], findings: [], counts: [], verdict: 'whole' } as const;
  return { id: owner, caseId, name, report: { ...report, tables: [], findings: [], counts: [], checkedAt: openedAt } };
}

/** The bytes go by their paths: through the connection they would take minutes. */
async function putBytes(page: Page, files: readonly (KeptFile & { name: string })[]): Promise<void> {
  await page.evaluate(() =>
    document.body.append(Object.assign(document.createElement('input'), { type: 'file', multiple: true, id: 'bytes' })),
  );
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#bytes' });
  await session.send('DOM.setFileInputFiles', { nodeId, files: files.map(({ path }) => path) });
  await session.detach();
  const rows = files.map(({ owner, name, part }) => ({ owner, name, mediaType: part.mediaType }));
  await page.evaluate(
    async ({ caseId, rows }) => {
      const chosen = document.querySelector<HTMLInputElement>('#bytes')?.files;
      const database = await new Promise<IDBDatabase>((resolve) => {
        indexedDB.open('clean-exit').onsuccess = ({ target }) => resolve((target as IDBOpenDBRequest).result);
      });
      for (const [index, { owner, name, mediaType }] of rows.entries()) {
        const file = chosen?.[index];
        if (!file) throw new Error(`${owner} ${name} was not chosen.`);
        const transaction = database.transaction('blobs', 'readwrite');
        transaction.objectStore('blobs').put({ owner, name, caseId, blob: file.slice(0, file.size, mediaType) });
        await new Promise<void>((resolve, reject) => {
          transaction.oncomplete = () => resolve();
          transaction.onabort = () => reject(transaction.error);
        });
      }
      database.close();
    },
    { caseId, rows },
  );
}
