import { siteById } from '../../sites/index.ts';
import type { Site } from '../../sites/schema.ts';
import { type CaseRows, caseRows } from './case-rows.ts';
import { db } from './db.ts';
import { exportLinks } from './export-links.ts';
import { signingKey } from './key.ts';
import { append } from './log.ts';
import { type Task, tasksOf } from './playbook/index.ts';
import type { Case } from './rows/case.ts';
import { type CaseState, stateOf } from './state.ts';

/** What kind of case is opened; without it, one to leave the CRM. */
export type CaseKind = Pick<Case, 'purpose' | 'practice'>;

/** Opens a case for an account, or returns the one that is already open for it: two presses make one case. */
export async function openCase(
  site: Site,
  account: Case['account'],
  software: string,
  kind: CaseKind = {},
): Promise<Case> {
  return oneOfAccount(async () => {
    const existing = await openCaseOf(site.id, account.id);
    if (existing) return existing;
    const { fingerprint: key } = await signingKey();
    const opened: Case = {
      id: crypto.randomUUID(),
      site: site.id,
      account,
      openedAt: new Date().toISOString(),
      ...kind,
    };
    const { id, region } = account;
    await append(opened.id, { type: 'case-opened', site: site.id, account: id, region, software, key, ...kind }, () =>
      db.cases.add(opened),
    );
    return opened;
  });
}

/** The case of this account that is not archived. */
export async function openCaseOf(site: string, account: string): Promise<Case | undefined> {
  const cases = await db.cases.where('[site+account.id]').equals([site, account]).toArray();
  return cases.find(({ archivedAt }) => archivedAt === undefined);
}

/**
 * Puts a case away, or takes it out again. Nothing is deleted. An account has one open case: where another one is, the archived case stays
 * where it is.
 * @returns the other open case of the account, when that is in the way
 */
export async function archiveCase(caseId: string, archived: boolean): Promise<Case | undefined> {
  return oneOfAccount(async () => {
    const found = await db.cases.get(caseId);
    if (!found) throw new Error(`there is no case ${caseId}`);
    const other = archived ? undefined : await openCaseOf(found.site, found.account.id);
    if (other && other.id !== caseId) return other;
    await append(caseId, { type: archived ? 'case-archived' : 'case-reopened' }, () =>
      db.cases.update(caseId, { archivedAt: archived ? new Date().toISOString() : undefined }),
    );
    return undefined;
  });
}

/** What decides which case of an account is the open one happens one after the other, in all windows. */
function oneOfAccount<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('open-case', work);
}

/** Everything about one case, as the screens and the bundle show it. */
export interface CaseView {
  case: Case;
  site: Site;
  state: CaseState;
  tasks: Task[];
}

/** Reads a case whole; made for live queries. Undefined when there is no such case or this version does not know its site. */
export async function caseView(caseId: string): Promise<CaseView | undefined> {
  return viewOf(await caseRows(caseId));
}

/** The case that these rows are of, as {@link caseView} answers it. */
export async function viewOf({ found, events, evidence, files, runs }: CaseRows): Promise<CaseView | undefined> {
  const site = found && siteById(found.site);
  if (!found || !site) return undefined;
  const state = stateOf(
    events,
    evidence.toSorted((one, other) => one.at.localeCompare(other.at)),
    files,
    runs,
    await exportLinks(files),
  );
  return { case: found, site, state, tasks: tasksOf(site, state) };
}
