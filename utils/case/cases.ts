import { siteById } from '../../sites/index.ts';
import type { Site } from '../../sites/schema.ts';
import { type Case, db } from './db.ts';
import { exportLinks } from './export-links.ts';
import { signingKey } from './key.ts';
import { append, eventsOf } from './log.ts';
import { type Task, tasksOf } from './playbook/index.ts';
import { type CaseState, stateOf } from './state.ts';

/** Opens a case for an account, or returns the one that is already open for it: two presses make one case. */
export async function openCase(site: Site, account: Case['account'], software: string): Promise<Case> {
  return navigator.locks.request('open-case', async () => {
    const existing = await openCaseOf(site.id, account.id);
    if (existing) return existing;
    const { fingerprint } = await signingKey();
    const opened: Case = { id: crypto.randomUUID(), site: site.id, account, openedAt: new Date().toISOString() };
    await append(
      opened.id,
      { type: 'case-opened', site: site.id, account: account.id, region: account.region, software, key: fingerprint },
      () => db.cases.add(opened),
    );
    return opened;
  });
}

/** The case of this account that is not archived. */
export async function openCaseOf(site: string, account: string): Promise<Case | undefined> {
  const cases = await db.cases.where('[site+account.id]').equals([site, account]).toArray();
  return cases.find(({ archivedAt }) => archivedAt === undefined);
}

/** Puts a case away, or takes it out again. Nothing is deleted. */
export async function archiveCase(caseId: string, archived: boolean): Promise<void> {
  await append(caseId, { type: archived ? 'case-archived' : 'case-reopened' }, () =>
    db.cases.update(caseId, { archivedAt: archived ? new Date().toISOString() : undefined }),
  );
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
  const [found, events, evidence, files, runs] = await Promise.all([
    db.cases.get(caseId),
    eventsOf(caseId),
    db.evidence.where({ caseId }).toArray(),
    db.files.where({ caseId }).toArray(),
    db.runs.where('[caseId+guide]').between([caseId, ''], [caseId, '\uffff']).toArray(),
  ]);
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
