import type { Language, Text } from '../text.ts';
import type { SignedLine } from './line-faults.ts';
import type { BundleMoney } from './report-money.ts';

/** How the case stands at the moment the bundle is written. */
export type Outcome = 'open' | 'cancelled' | 'kept';

/** Everything a bundle is written from. Times are ISO 8601 in UTC. Nothing else is read: no store, no clock, no page. */
export interface BundleInput {
  case: {
    id: string;
    /** The site's id, e.g. `hubspot`; part of the bundle's name. */
    site: string;
    siteName: Text;
    account: { id?: string; name?: string; region?: string };
    openedAt: string;
    outcome: Outcome;
    /** When the CRM's own page first said that it is cancelled. */
    cancelledAt?: string | undefined;
  };
  createdAt: Date;
  /** Name and version of the program, e.g. `Clean Exit 0.1.0`. */
  software: string;
  extension: { version: string };
  /** The page that checks bundles, as one HTML file: see verifier/html.ts. */
  verifier: string;
  organisation?: string;
  /** Whom to ask about it. */
  contact?: string | undefined;
  /** The languages of report.html, the one shown first in front; both, English first, if left out. */
  languages?: readonly Language[];
  /** The log's lines, as `linkLine` wrote them, each with the signature made with it; bundles of older versions have none. */
  timeline: SignedLine[];
  /** What an import needs beside the log and the files, as JSON values; becomes case.json with the paths of all bytes. */
  record: Record<string, unknown>;
  /**
   * What in the case was not as it was written when the bundle was made, as ready sentences; empty for a sound case. Bytes that differ
   * from their hash are found while they are read.
   */
  faults: Text[];
  /** Public keys that signed lines, in PEM, by fingerprint. */
  keys: { fingerprint: string; pem: string }[];
  /** The same events as ready sentences. */
  timelineText: { seq: number; at: string; text: Text }[];
  tasks: BundleTask[];
  evidence: BundleEvidence[];
  exports: BundleExport[];
  /** All exported files judged as one; left out while there are none. */
  exported?: BundleExportAnswer;
  /** What is known of money; left out where nothing is. */
  money?: BundleMoney;
  /** Further files that the case brings: letters, tables of its money, its dates. */
  extras?: BundleExtra[];
  letters?: BundleLetter[];
  tables?: BundleTable[];
}

/** A letter as the report tells of it; its files are among the extras. Days are `2026-12-31`. */
export interface BundleLetter {
  name: Text;
  subject: string;
  /** Below `data/`. */
  paths: string[];
  sent?: { day: string; way: Text; to?: string; number?: string; sha256: string; answerBy?: string } | undefined;
  answered?: { day: string; who: string; words?: string; evidence?: string | undefined } | undefined;
}

/** A table that the report shows as it is, in a section by this name. */
export interface BundleTable {
  section: 'people' | 'alternatives';
  title: Text;
  note?: Text | undefined;
  columns: Text[];
  rows: Text[][];
}

export interface BundleExtra {
  /** Below `data/`, of names that are safe everywhere: `letters/0001.docx`. */
  path: string;
  mediaType: string;
  content: Blob | string;
}

export interface BundleTask {
  id: string;
  phase: string;
  phaseName: Text;
  title: Text;
  /** `done` and `not-needed` are closed; every other status is an open point on the cover. */
  status: string;
  statusName: Text;
  /** Who does it, as the person wrote the name. */
  owner?: string | undefined;
  /** By when it should be finished with: `2026-05-06`, and as people write it. */
  due?: { day: string; dayName: Text } | undefined;
  /** Why it is not needed. */
  reason?: Text | undefined;
  note?: string | undefined;
}

export interface BundleEvidence {
  id: string;
  kind: 'page' | 'mail' | 'document';
  title: string;
  at: string;
  url?: string;
  /** The site's places that the page was, by their ids. */
  places: string[];
  /** What was recorded about the capture; becomes capture.json, mail's 0001.json or document.json. */
  record: Record<string, unknown>;
  /** The captured files; `sha256` was taken at capture. Usual names: screenshot.png, page.html, text.txt, the mail's .eml. */
  parts: BundlePart[];
  /** What was said and found of it since; the log has it, too. */
  said?: BundleSaid;
}

/** What the person said of a piece after it was kept, and what was found of it. */
export interface BundleSaid {
  title?: string;
  description?: string;
  /** The tasks that it is attached to. */
  proves: { task: string; title: Text }[];
  /** What DNS answered for the keys of a mail, as the log has it. */
  keys?: readonly object[];
  /** What a mail's signatures (DKIM) come to with these keys. */
  signatures?: { domain: string; result: Text }[];
}

export interface BundlePart {
  name: string;
  mediaType: string;
  sha256: string;
  blob: Blob;
  /** The part that this one is a redacted copy of: its name, and the SHA-256 of its bytes. */
  redactedFrom?: { part: string; sha256: string };
}

/** What all exported files come to together; becomes exports.json. Must be a JSON value. */
export interface BundleExportAnswer {
  complete: 'yes' | 'no' | 'unknown';
  sound: 'yes' | 'doubt' | 'no' | 'unknown';
  mine: 'yes' | 'no' | 'unknown';
  /** Records of each object in the files, and in the CRM where that is known. `certain`: no more can lie in what was not read. */
  objects: { object: string; name: Text; got: number; expected?: number; certain: boolean }[];
  /** Objects whose number in the CRM nobody has seen. */
  uncounted: string[];
  /** Exports that came in several files. */
  sets: { name: string; files: string[]; missing: string[] }[];
  /** Files that another one stands in for. */
  replaced: { name: string; by: string }[];
  findings: unknown[];
  /** The findings as ready sentences. */
  findingLines: Text[];
}

export interface BundleExport {
  id: string;
  name: string;
  /** What the check of the file found. */
  report: FileReportLike;
  /** The findings as ready sentences. */
  findingLines: Text[];
  /** The file itself. Without it, or when it is too large to pack, the bundle holds only the report. */
  blob?: Blob;
}

/** The part of a file report that the bundle reads; the rest travels along unread. Must be a JSON value. */
export interface FileReportLike {
  name: string;
  bytes: number;
  /** Left out when the file could not be read to its end. */
  sha256?: string;
  verdict: string;
  tables: {
    path: string;
    within?: string;
    part?: string;
    object?: string;
    rows: number;
    columns: string[];
    encoding: string;
    delimiter?: string;
    sha256: string;
  }[];
  findings: unknown[];
}
