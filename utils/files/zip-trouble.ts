import {
  ERR_AMBIGUOUS_ARCHIVE,
  ERR_ENCRYPTED,
  ERR_ENCRYPTED_CENTRAL_DIRECTORY,
  ERR_OVERLAPPING_ENTRY,
  ERR_SPLIT_ZIP_FILE,
  ERR_UNSUPPORTED_COMPRESSION,
  ERR_UNSUPPORTED_ENCRYPTION,
} from '@zip.js/zip.js';
import { type Check, found } from './check-type.ts';
import * as checks from './checks/zip.ts';
import { isSplitPart } from './data-names.ts';
import type { Finding } from './report.ts';

/** Troubles of single entries, one finding each kind: how many, and the first. */
export class EntryTrouble {
  readonly #kinds = new Map<Check, { total: number; path: string }>();

  add(check: Check, path: string): void {
    const known = this.#kinds.get(check);
    if (known) known.total++;
    else this.#kinds.set(check, { total: 1, path });
  }

  findings(): Finding[] {
    return [...this.#kinds].map(([check, { total, path }]) => found(check, { total, path }, { path }));
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}

/** What it means that the list of contents could not be read. */
export function listTrouble(error: unknown, path: string): Check {
  if (isSplitPart(path)) return checks.zipSplit;
  switch (messageOf(error)) {
    case ERR_SPLIT_ZIP_FILE:
      return checks.zipSplit;
    case ERR_AMBIGUOUS_ARCHIVE:
      return checks.zipContradiction;
    case ERR_ENCRYPTED_CENTRAL_DIRECTORY:
      return checks.zipLocked;
    default:
      return checks.zipCutOff;
  }
}

/** What it means that an entry could not be read. */
export function entryTrouble(error: unknown): Check {
  switch (messageOf(error)) {
    case ERR_ENCRYPTED:
    case ERR_UNSUPPORTED_ENCRYPTION:
      return checks.zipEncrypted;
    case ERR_UNSUPPORTED_COMPRESSION:
      return checks.zipMethod;
    case ERR_AMBIGUOUS_ARCHIVE:
    case ERR_OVERLAPPING_ENTRY:
      return checks.zipContradiction;
    default:
      return checks.zipDamaged;
  }
}
