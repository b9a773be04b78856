import type { BundleEvidence, BundleExport, BundleInput, BundlePart } from './input.ts';
import { safeName } from './names.ts';

/** Where everything lies. Paths begin at `data/`, without `data/` itself, and part with `/`. */
export interface Layout {
  evidence: { evidence: BundleEvidence; recordPath: string; parts: { part: BundlePart; path: string }[] }[];
  exports: { export: BundleExport; recordPath: string; path: string | undefined }[];
}

/** Exported files above this size stay where the person saved them; the bundle holds their record. */
const packBelow = 64 * 1024 * 1024;

/** Gives every file of the case its path. Evidence is numbered within its kind, in the order given. */
export function layOut(input: BundleInput, packBelowBytes = packBelow): Layout {
  const counts = { page: 0, mail: 0, document: 0 };
  const taken = new Set<string>();
  return {
    evidence: input.evidence.map((evidence) => {
      counts[evidence.kind] += 1;
      const number = String(counts[evidence.kind]).padStart(4, '0');
      return evidence.kind === 'mail' ? mail(evidence, number) : folder(evidence, number);
    }),
    exports: input.exports.map((file) => {
      const name = freeName(file.name, taken);
      // Of bytes without a hash nobody could say whether they are the ones that were checked.
      const packed = file.report.sha256 !== undefined && file.blob !== undefined && file.blob.size < packBelowBytes;
      return { export: file, recordPath: `exports/${name}.check.json`, path: packed ? `exports/${name}` : undefined };
    }),
  };
}

/** Mail lies flat, `mail/0001.eml` beside `mail/0001.json`, so that a mail program's import finds it; anything more gets a folder. */
function mail(evidence: BundleEvidence, number: string): Layout['evidence'][number] {
  const taken = new Set<string>();
  const message = evidence.parts.find((part) => /\.eml$/i.test(part.name));
  const parts = evidence.parts.map((part) => ({
    part,
    path: part === message ? `mail/${number}.eml` : `mail/${number}/${safeName(part.name, taken)}`,
  }));
  return { evidence, recordPath: `mail/${number}.json`, parts };
}

function folder(evidence: BundleEvidence, number: string): Layout['evidence'][number] {
  const [place, record] =
    evidence.kind === 'page' ? [`captures/${number}`, 'capture.json'] : [`documents/${number}`, 'document.json'];
  const taken = new Set([record]);
  const parts = evidence.parts.map((part) => ({ part, path: `${place}/${safeName(part.name, taken)}` }));
  return { evidence, recordPath: `${place}/${record}`, parts };
}

/** A name whose record's name is free too, so that `a.csv.check.json` as an export does not meet the record of `a.csv`. */
function freeName(wanted: string, taken: Set<string>): string {
  for (;;) {
    const name = safeName(wanted, taken);
    const record = `${name}.check.json`.toLowerCase();
    if (taken.has(record)) continue;
    taken.add(record);
    return name;
  }
}
