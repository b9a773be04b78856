import { db } from './db.ts';
import type { LoggedEvent } from './events/index.ts';
import { eventsOf } from './events-of.ts';
import type { Case } from './rows/case.ts';
import type { Evidence } from './rows/evidence.ts';
import type { ExportedFile } from './rows/export.ts';
import type { Run } from './rows/guide.ts';

/** What the store holds of one case that its screens show. */
export interface CaseRows {
  /** Undefined when there is no such case. */
  found: Case | undefined;
  /** Oldest first. */
  events: readonly LoggedEvent[];
  evidence: Evidence[];
  files: ExportedFile[];
  runs: Run[];
}

/** Reads what a case is shown from, in one transaction: each one more would be asked of the browser by itself. */
export function caseRows(caseId: string): Promise<CaseRows> {
  return db.transaction('r', [db.cases, db.log, db.evidence, db.files, db.runs], async () => {
    const [found, events, evidence, files, runs] = await Promise.all([
      db.cases.get(caseId),
      eventsOf(caseId),
      db.evidence.where({ caseId }).toArray(),
      db.files.where({ caseId }).toArray(),
      db.runs.where('[caseId+guide]').between([caseId, ''], [caseId, '\uffff']).toArray(),
    ]);
    return { found, events, evidence, files, runs };
  });
}
