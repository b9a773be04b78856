import type { DocumentAnswer } from '../contract/reading/read-document.ts';

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
