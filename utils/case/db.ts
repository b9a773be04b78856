import Dexie, { type EntityTable, type Table } from 'dexie';
import { dbVersions } from './db-versions.ts';
import type { MigrationChoices } from './migrations.ts';
import type { Pick } from './picks.ts';
import type { Redaction } from './redactions.ts';
import type { Case, ToldReminder } from './rows/case.ts';
import type { CustomerList, CustomerOrders } from './rows/customers.ts';
import type { Earlier } from './rows/earlier.ts';
import type { ContractReading, Evidence, StoredBlob } from './rows/evidence.ts';
import type { ApiRead, ExportedFile, GrantedFolder, QueuedFile, StoredLinks } from './rows/export.ts';
import type { Run } from './rows/guide.ts';
import type { KnownKey, LogEnd, LogLine, SigningKey } from './rows/log.ts';
import type { UserList } from './rows/people.ts';
import type { OwnSite, Settings } from './rows/settings.ts';
import type { Capturing, TabView } from './rows/tab.ts';
import type { Template } from './templates.ts';

/** The store: everything that is kept, of all cases. What a row holds is said in `rows/`. */
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
  declare earlier: Table<Earlier, [string, string]>;

  constructor(name = 'clean-exit') {
    // Strict: an acknowledged write is on the disk, so that a killed browser loses nothing it said it had kept.
    super(name, { chromeTransactionDurability: 'strict' });
    // Only the newest: what an older store lacks is found by looking at it, and each further version costs every start some time.
    this.version(dbVersions.length).stores(Object.assign({}, ...dbVersions));
  }
}

export const db = new CaseDatabase();
