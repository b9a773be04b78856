import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Mark } from '../api/request.ts';
import type { LineSignature } from '../bundle/line-signature.ts';
import type { Orders } from '../customers/orders.ts';
import type { KeptLinks } from '../files/kept-links.ts';
import type { FileReport } from '../files/report.ts';
import type { CustomerLook, CustomerWanted } from '../page/customer/look.ts';
import type { StopReason } from '../page/guide-view.ts';
import type { Verdict } from '../page/verdict.ts';
import type { User } from '../people/users.ts';
import type { Language } from '../text.ts';
import type { DocumentAnswer } from './contract/reading/read-document.ts';
import type { LoggedEvent } from './events/index.ts';
import type { MigrationChoices } from './migrations.ts';
import type { Pick } from './picks.ts';
import type { Purpose, Role } from './playbook/phases.ts';
import type { Redaction } from './redactions.ts';
import type { Template } from './templates.ts';

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

/** One line of a case's log. `line` is what is hashed into the next line, byte for byte; `signed` is missing on lines of older versions. */
export interface LogLine {
  caseId: string;
  seq: number;
  event: LoggedEvent;
  line: string;
  signed?: LineSignature;
}

/** The last line of a case's log: lines missing at its end can't be told from the chain. */
export interface LogEnd {
  caseId: string;
  seq: number;
  /** Of the line, as the next one holds it. */
  sha256: string;
}

export interface EvidencePart {
  name: string;
  mediaType: string;
  bytes: number;
  sha256: string;
}

/** Something captured. Its bytes are in `blobs`; `record` is what goes into the bundle as capture.json. */
export interface Evidence {
  id: string;
  caseId: string;
  kind: 'page' | 'mail' | 'document';
  title: string;
  at: string;
  url?: string;
  places: string[];
  parts: EvidencePart[];
  record: Record<string, unknown>;
}

/** Bytes of an evidence part or an exported file. `owner` is the evidence's or file's id. */
export interface StoredBlob {
  owner: string;
  name: string;
  caseId: string;
  blob: Blob;
}

/** An exported file that was checked. */
export interface ExportedFile {
  id: string;
  caseId: string;
  name: string;
  report: FileReport;
  /** Where it lay in the folder that was dropped or chosen: `export/attachments/1.zip`. */
  path?: string;
  /** When it was last changed on the disk, in milliseconds since 1970; with name and size it tells a file from another. */
  modified?: number;
}

/** What an exported file holds that links it with others: ids, ids of other objects, names of files. */
export interface StoredLinks {
  file: string;
  caseId: string;
  links: KeptLinks;
}

/** A file that was taken and isn't checked yet. What is left of a closed panel has to be given again. */
export interface QueuedFile {
  id: string;
  caseId: string;
  path: string;
  bytes: number;
  modified: number;
  queuedAt: string;
  /** The open page that reads it, by the lock that this page holds. */
  page: string;
}

/** The folder that the person lets the program read for a case. */
export interface GrantedFolder {
  caseId: string;
  handle: FileSystemDirectoryHandle;
  /** What was taken from it, by path and `fileKey`: what the person removed later isn't read again. */
  taken: string[];
}

/** How far a guide has come. Kept here, not in the page, so that it survives reloads and restarts. */
export interface Run {
  caseId: string;
  guide: string;
  step: number;
  status: 'active' | 'stopped' | 'finished';
  reason?: StopReason;
  /** The tab it works in; another tab takes over when this one is gone. */
  tabId?: number;
  /** Origins of frames in its page that may hold the step's control, and that the browser keeps us out of. */
  closedFrames?: string[];
  /** Words only: no highlight on the page. */
  wordsOnly: boolean;
  /** The customer of a list that it is about. */
  customer?: CustomerAt;
  /** What the page showed of that customer last. `right`: it once showed number and name since the run began. `said`: its last message. */
  seen?: { look: CustomerLook; right: boolean; said?: string | undefined };
}

/** A customer of a list; the row of the file names the order. */
export interface CustomerAt extends CustomerWanted {
  list: string;
  row: number;
}

/** A list of customers to be terminated, and where the person stands in it. What became of each is in the case's log. */
export interface CustomerList {
  id: string;
  caseId: string;
  /** Of the file it was read from. */
  name: string;
  takenAt: string;
  /** Who works on it; stands in each result. */
  operator: string;
  /** `stopped`: something was not as the list says. Nothing goes on before the person says so. */
  state: 'going' | 'paused' | 'stopped';
  /** The customer it stands at; absent when all have a result. */
  row?: number;
}

/** What a list was read as. Never changed. */
export interface CustomerOrders extends Orders {
  list: string;
  caseId: string;
}

/** The users of the CRM as one list of it named them. The log holds their keys; their names are here and in the file. */
export interface UserList {
  id: string;
  caseId: string;
  name: string;
  takenAt: string;
  users: User[];
}

/** What a tab showed last. Emptied when the browser starts, since tab ids are not kept. */
export interface TabView {
  tabId: number;
  at: string;
  look:
    | { type: 'looking' }
    | { type: 'verdict'; verdict: Verdict }
    /** `name`: what the person calls it, while they write that in the popup. */
    | { type: 'unknown-site'; host: string; origin: string; name?: string }
    | { type: 'not-readable' };
}

/** A capture that is going on in a tab. Emptied when the background starts: what it was at is over then. */
export interface Capturing {
  tabId: number;
  caseId: string;
  stage: 'pointing' | 'sign-in' | 'archiving' | 'picture' | 'reading';
  /** Shots taken, of all. */
  done: number;
  all: number;
  /** The page as a web archive, or why there is none; only a page of the extension can read what the browser makes. */
  mhtml?: Blob | string;
  /** Where a sign-in is waited for: what the page asked for when the person sent it. */
  asked?: string[];
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

export interface SigningKey {
  id: 'signing';
  pair: CryptoKeyPair;
  fingerprint: string;
}

/** A key of another browser that signed lines of a case which was brought here. */
export interface KnownKey {
  fingerprint: string;
  pem: string;
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

/** How far the reading of an object through the person's own page has come. Its rows are in `blobs`. */
export interface ApiRead {
  caseId: string;
  object: string;
  /** What asks for the next page; absent when all were read. */
  next?: Mark | undefined;
  rows: number;
  pages: number;
  /** The number of all rows, as the vendor told it. */
  total?: number | undefined;
  beganAt: string;
}

/** A reminder that was told, or came too late to be. */
export interface ToldReminder {
  key: string;
  caseId: string;
}

/** A document that is read for terms of the contract. It is gone once the person has put it away. */
export interface ContractReading {
  /** The document, by the id of its evidence. */
  evidence: string;
  caseId: string;
  name: string;
  /** What was read; absent until it is. */
  answer?: DocumentAnswer;
  /** The candidates that were accepted or refused, by their keys. */
  settled: string[];
}

export class CaseDatabase extends Dexie {
  declare cases: EntityTable<Case, 'id'>;
  declare log: Table<LogLine, [string, number]>;
  declare evidence: EntityTable<Evidence, 'id'>;
  declare blobs: Table<StoredBlob, [string, string]>;
  declare files: EntityTable<ExportedFile, 'id'>;
  declare runs: Table<Run, [string, string]>;
  declare tabs: EntityTable<TabView, 'tabId'>;
  declare settings: EntityTable<Settings, 'id'>;
  declare keys: EntityTable<SigningKey, 'id'>;
  declare queue: EntityTable<QueuedFile, 'id'>;
  declare folders: EntityTable<GrantedFolder, 'caseId'>;
  declare picks: EntityTable<Pick, 'id'>;
  declare reads: Table<ApiRead, [string, string]>;
  declare ownSites: EntityTable<OwnSite, 'id'>;
  declare links: EntityTable<StoredLinks, 'file'>;
  declare migrations: EntityTable<MigrationChoices, 'caseId'>;
  declare logEnds: EntityTable<LogEnd, 'caseId'>;
  declare knownKeys: EntityTable<KnownKey, 'fingerprint'>;
  declare templates: EntityTable<Template, 'id'>;
  declare customerLists: EntityTable<CustomerList, 'id'>;
  declare redactions: Table<Redaction, [string, string]>;
  declare customerOrders: EntityTable<CustomerOrders, 'list'>;
  declare userLists: EntityTable<UserList, 'id'>;
  declare captures: EntityTable<Capturing, 'tabId'>;
  declare told: EntityTable<ToldReminder, 'key'>;
  declare contractReadings: EntityTable<ContractReading, 'evidence'>;

  constructor(name = 'clean-exit') {
    // Strict: an acknowledged write is on the disk, so that a killed browser loses nothing it said it had kept.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      cases: 'id, site, [site+account.id]',
      log: '[caseId+seq]',
      evidence: 'id, caseId',
      blobs: '[owner+name], caseId',
      files: 'id, caseId',
      runs: '[caseId+guide], tabId',
      tabs: 'tabId',
      settings: 'id',
      keys: 'id',
    });
    this.version(2).stores({ files: 'id, caseId, [caseId+report.sha256]', queue: 'id, caseId', folders: 'caseId' });
    this.version(3).stores({ picks: 'id, [origin+target], pickedAt', ownSites: 'id, &origin' });
    this.version(4).stores({ reads: '[caseId+object]' });
    this.version(5).stores({ migrations: 'caseId' });
    this.version(6).stores({ links: 'file, caseId' });
    this.version(7).stores({ customerLists: 'id, caseId', customerOrders: 'list, caseId' });
    this.version(8).stores({ logEnds: 'caseId', knownKeys: 'fingerprint' });
    this.version(9).stores({ captures: 'tabId' });
    this.version(10).stores({ redactions: '[evidence+part], caseId' });
    this.version(11).stores({ templates: 'id' });
    this.version(12).stores({ userLists: 'id, caseId' });
    this.version(13).stores({ told: 'key, caseId' });
    this.version(14).stores({ evidence: 'id, caseId, at' });
    this.version(15).stores({ contractReadings: 'evidence, caseId' });
  }
}

export const db = new CaseDatabase();
