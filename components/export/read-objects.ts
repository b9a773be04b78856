import { create } from 'zustand';
import { siteAt } from '../../sites/index.ts';
import type { ApiFacts } from '../../sites/schema.ts';
import { type Ask, readObject } from '../../utils/api/read-object.ts';
import { ApiTrouble, type Trouble } from '../../utils/api/trouble.ts';
import { askPage } from '../../utils/browser/ask-page.ts';
import { addressOfTab } from '../../utils/browser/tabs.ts';
import { fileOfRead, forgetRead, keepPage, logRead, readingOf } from '../../utils/case/api-reads.ts';
import { db } from '../../utils/case/db.ts';
import type { Case } from '../../utils/case/rows/case.ts';
import type { ApiRead } from '../../utils/case/rows/export.ts';
import { accountOf } from '../../utils/page/account.ts';
import { attempt } from '../app/attempt.ts';
import { relationOf } from '../panel/relation.ts';
import { saveFile } from '../ui/save-file.ts';
import { takeFiles } from './take-files.ts';

interface Reading {
  caseId: string;
  object: string;
  stop(): void;
}

/** Where is read: a case, through the page in a tab; `newChecker` starts a worker that checks a file. */
interface ReadFrom {
  open: Case;
  api: ApiFacts;
  tabId: number;
  newChecker(): Worker;
}

/** What is being read now: one object at a time. Why the last of each stopped. */
export const useApiReading = create<{ now?: Reading; troubles: Record<string, Trouble | undefined> }>(() => ({
  troubles: {},
}));

/** An answer of more bytes is not read: the vendor's pages are a few hundred kilobytes. */
const mostBytes = 32 * 1024 * 1024;
const longestAnswer = 60_000;

/**
 * Reads objects one after the other through the page in a tab, each from where it stopped, and gives each that is whole to the checks as a
 * file, which the browser saves, too. Ends at the first that can't be read; what was read of it stays.
 */
export async function readObjects(from: ReadFrom, objects: readonly string[]): Promise<void> {
  const stopping = new AbortController();
  const { id: caseId } = from.open;
  await attempt(() =>
    navigator.locks.request(`api-read:${caseId}`, { ifAvailable: true }, async (lock) => {
      // Another panel reads for this case already, and shows it.
      if (!lock) return;
      for (const object of objects) {
        useApiReading.setState(({ troubles }) => ({
          now: { caseId, object, stop: () => stopping.abort() },
          troubles: { ...troubles, [object]: undefined },
        }));
        await readWhole(from, object, stopping.signal);
        if (stopping.signal.aborted || useApiReading.getState().troubles[object]) break;
      }
    }),
  );
  useApiReading.setState({ now: undefined });
}

async function readWhole(
  { open, api, tabId, newChecker }: ReadFrom,
  object: string,
  signal: AbortSignal,
): Promise<void> {
  const facts = api.objects.find((each) => each.object === object);
  if (!facts) return;
  let read = await readingOf(open.id, object);
  try {
    if (read.next) {
      const mark = { mark: read.next, rows: read.rows };
      for await (const page of readObject(api, facts, mark, { ask: askIn(tabId, open, api), wait, signal }))
        read = await keepPage(read, page);
    }
  } catch (error) {
    if (signal.aborted) return;
    if (!(error instanceof ApiTrouble)) throw error;
    useApiReading.setState(({ troubles }) => ({ troubles: { ...troubles, [object]: error.trouble } }));
    return;
  }
  await finish(open, read, newChecker);
}

/** The rows become a file: checked like every other, and saved by the browser. */
async function finish(open: Case, read: ApiRead, newChecker: () => Worker): Promise<void> {
  const file = await fileOfRead(read, `${read.object}-${open.account.id}.jsonl`);
  await logRead(read, open.account.host, file.name);
  saveFile(file, file.name);
  const { ended } = await takeFiles(open.id, [{ path: file.name, file }], { newChecker, again: true });
  await ended;
  const kept = await db.files
    .where({ caseId: open.id })
    .filter(({ name }) => name === file.name)
    .count();
  if (kept > 0) await forgetRead(read);
}

/** Asks as the page in the tab, after making sure each time that it is this CRM and this account. */
function askIn(tabId: number, open: Case, api: ApiFacts): Ask {
  return async (request) => {
    const order = { request, account: open.account.id, mostBytes, longest: longestAnswer };
    // A page that moves on while it is asked is looked at again; one that never rests gives no answer.
    for (let tries = 0; tries < 3; tries++) {
      const page = await addressOfTab(tabId);
      if (page === undefined || !(await isOurs(page, tabId, open, api))) throw new ApiTrouble('wrong-page');
      const reply = await askPage(tabId, { ...order, page }).catch(() => undefined);
      if (reply && reply.type !== 'moved') return reply;
    }
    return { type: 'none', trouble: 'no-answer' };
  };
}

async function isOurs(page: string, tabId: number, open: Case, api: ApiFacts): Promise<boolean> {
  const at = siteAt(page);
  if (at?.site.id !== open.site || at.role !== api.role) return false;
  const account = accountOf(at.site.account.id, new URL(page));
  // Where the address does not tell whose account it is, the page itself did.
  if (account !== undefined) return account === open.account.id;
  return relationOf(await db.tabs.get(tabId), open).type === 'same-account';
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const stop = () => reject(signal.reason);
  const timer = setTimeout(resolve, ms);
  signal.addEventListener('abort', stop);
  return promise.finally(() => {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  });
}
