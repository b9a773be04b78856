import type { LineSignature } from '../../bundle/line-signature.ts';
import type { LoggedEvent } from '../events/index.ts';

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
