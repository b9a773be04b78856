/**
 * What each version of the store added or changed: its tables, with the primary key and what they are looked up by, as Dexie's `stores`
 * takes them. The first one is version 1. A version that was released is never changed: a browser that has it would not open any more.
 */
export const dbVersions: readonly Readonly<Record<string, string>>[] = [
  // 1
  {
    cases: 'id, site, [site+account.id]',
    log: '[caseId+seq]',
    evidence: 'id, caseId',
    blobs: '[owner+name], caseId',
    files: 'id, caseId',
    runs: '[caseId+guide], tabId',
    tabs: 'tabId',
    settings: 'id',
    keys: 'id',
  },
  // 2
  { files: 'id, caseId, [caseId+report.sha256]', queue: 'id, caseId', folders: 'caseId' },
  // 3
  { picks: 'id, [origin+target], pickedAt', ownSites: 'id, &origin' },
  // 4
  { reads: '[caseId+object]' },
  // 5
  { migrations: 'caseId' },
  // 6
  { links: 'file, caseId' },
  // 7
  { customerLists: 'id, caseId', customerOrders: 'list, caseId' },
  // 8
  { logEnds: 'caseId', knownKeys: 'fingerprint' },
  // 9
  { captures: 'tabId' },
  // 10
  { redactions: '[evidence+part], caseId' },
  // 11
  { templates: 'id' },
  // 12
  { userLists: 'id, caseId' },
  // 13
  { told: 'key, caseId' },
  // 14
  { evidence: 'id, caseId, at' },
  // 15
  { contractReadings: 'evidence, caseId' },
  // 16
  { earlier: '[owner+name], caseId' },
];
