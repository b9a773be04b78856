import type { Purpose } from '../playbook/phases.ts';

/** One company leaving one CRM account. */
export interface Case {
  id: string;
  site: string;
  account: { id: string; name?: string; region: string; host: string };
  openedAt: string;
  archivedAt?: string;
  /** To leave the CRM, unless it says otherwise. */
  purpose?: Purpose;
  /** Everything in it is invented: it can be thrown away. */
  practice?: true;
}

/** A reminder that was told, or came too late to be. */
export interface ToldReminder {
  key: string;
  caseId: string;
}
