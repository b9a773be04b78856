import type { Language } from '../../text.ts';
import type { Role } from '../playbook/phases.ts';

export interface Settings {
  id: 'settings';
  language?: Language;
  organisation?: string;
  /** When the last backup was begun, and when the person put one off. */
  backedUpAt?: string;
  backupLaterAt?: string;
  /** Address of the time-stamp authority (RFC 3161) that the person named. */
  timeStampAuthority?: string;
  /** Address of the DNS-over-HTTPS server (RFC 8484) that the person named, for the keys of mails. */
  keyServer?: string;
  bundle?: BundleChoice;
  /** Whose work the checklist shows first; everyone's when it is absent. */
  role?: Role;
  operator?: Operator;
  /** False: what a guide's step proves is kept only when the person says so. */
  keepsProof?: boolean;
}

/** Who keeps evidence, as they call themselves. */
export interface Operator {
  name: string;
  role: string;
}

/** What the person chose for bundles. A passphrase is never kept. */
export interface BundleChoice {
  /** With the exported files, not only with the records of their checks. */
  withFiles: boolean;
  /** Of the report. */
  language: Language | 'both';
  /** Redacted copies in place of the originals, where there are some. */
  redacted: boolean;
  lock: 'none' | 'passphrase' | 'recipient';
  /** The age recipient, `age1…`, that it is encrypted for. */
  recipient: string;
  /** Have it stamped by the time-stamp authority, where one is named. */
  stamp: boolean;
  /** Ask where to save it, however small it is. */
  askWhere: boolean;
}

/** A CRM that no site file is about; the person gave its address and name. */
export interface OwnSite {
  /** `own-` and letters or digits: the site's id. */
  id: string;
  name: string;
  /** `https://crm.example`; on-premise systems may have a port and plain http. */
  origin: string;
  addedAt: string;
}
