import type { BagFiles } from './bag-files.ts';
import { bytesOf } from './bag-files.ts';
import { type BagFinding, found } from './finding.ts';

const known = ['0.93', '0.94', '0.95', '0.96', '0.97', '1.0'];

/** What bagit.txt declares. */
export interface Declaration {
  version: string;
  /** From 1.0 on: RFC 8493, stricter than the drafts before it. */
  strict: boolean;
  /** A label that `TextDecoder` knows. */
  encoding: string;
}

/** bagit.txt (RFC 8493, 2.1.1): UTF-8 without a mark, exactly two lines in this order, one space after each colon. */
export async function readDeclaration({ files }: BagFiles, findings: BagFinding[]): Promise<Declaration | undefined> {
  const place = 'bagit.txt';
  const fail = (id: BagFinding['id'], values = {}) => {
    findings.push(found(id, place, values));
    return undefined;
  };
  const file = files.get(place);
  if (!file) return fail('declaration-missing');
  // Two short lines; anything longer is none.
  const bytes = file.bytes > 10_000 ? new Uint8Array() : await bytesOf(file).catch(() => new Uint8Array());
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (text.startsWith('\uFEFF')) return fail('declaration-mark');
  const [, version, encoding] =
    /^BagIt-Version: (\d+\.\d+)(?:\r\n|\n|\r)Tag-File-Character-Encoding: ([^\s]+)(?:\r\n|\n|\r)?$/.exec(text) ?? [];
  if (version === undefined || encoding === undefined) return fail('declaration-form');
  if (!known.includes(version)) return fail('version-unknown', { version });
  if (!isEncoding(encoding)) return fail('encoding-unknown', { encoding });
  return { version, strict: version === '1.0', encoding };
}

function isEncoding(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}
