/**
 * What becomes of each table of the store when cases are taken to another browser, in a bundle or a backup:
 * `own`: code of its own carries it. `rows`: its rows go with their case, found by `caseId`. `program`: it holds for all cases and goes
 * with a backup. `stays`: it is about this browser only, or can be had again.
 */
export const tables: Readonly<Record<string, 'own' | 'rows' | 'program' | 'stays'>> = {
  cases: 'own',
  log: 'own',
  blobs: 'own',
  evidence: 'rows',
  files: 'rows',
  links: 'rows',
  runs: 'rows',
  reads: 'rows',
  migrations: 'rows',
  customerLists: 'rows',
  customerOrders: 'rows',
  userLists: 'rows',
  // In a bundle of redacted copies without the words that were blacked out.
  redactions: 'rows',
  settings: 'program',
  picks: 'program',
  templates: 'program',
  ownSites: 'program',
  knownKeys: 'program',
  // Written anew beside the last line of each log.
  logEnds: 'stays',
  // The private key can't leave the browser: another one signs with its own.
  keys: 'stays',
  tabs: 'stays',
  captures: 'stays',
  // Each browser reminds by itself.
  told: 'stays',
  // The document goes along as evidence, and can be read again there.
  contractReadings: 'stays',
  // Taken back where it was decided; the words of a redaction that was removed never leave.
  earlier: 'stays',
  queue: 'stays',
  folders: 'stays',
};

/** The tables that travel so. */
export function tablesThat(travel: 'rows' | 'program'): string[] {
  return Object.keys(tables).filter((name) => tables[name] === travel);
}
