import { canonical } from './canonical.ts';
import { sha256 } from './hash.ts';

/** What is recorded about a piece of evidence beside its bytes and title. */
export interface RecordedFacts {
  kind: string;
  at: string;
  url?: string | undefined;
  places?: readonly string[] | undefined;
  record: Record<string, unknown>;
}

/** SHA-256 of the canonical JSON of these facts. It stands in the line of the log that says that the evidence was kept. */
export function recordHash({ kind, at, url, places, record }: RecordedFacts): Promise<string> {
  // By way of JSON, as it goes into the bundle: what JSON drops is not part of it.
  return sha256(canonical(JSON.parse(JSON.stringify({ kind, at, url, places, record }))));
}
