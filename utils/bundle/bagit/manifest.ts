import { isInside } from '../bag.ts';
import { type BagFinding, found } from './finding.ts';
import { type HashName, hashLengths } from './hashes.ts';
import type { TagLine } from './tag-text.ts';

/** A payload or tag manifest that was read. */
export interface Manifest {
  /** `manifest-sha256.txt` */
  name: string;
  algorithm: HashName;
  /** Path as it is stored in the bag → hash in lower case. */
  hashes: Map<string, string>;
}

/** How a manifest is to be read. */
export interface ManifestRules {
  payload: boolean;
  strict: boolean;
  /** The path under which a file lies in the bag, or undefined where none does. */
  stored(path: string): string | undefined;
}

/** Lines of hash, white space, path (RFC 8493, 2.1.3 and 2.2.1). What can't be used becomes a finding and is left out. */
export function readManifest(
  name: string,
  algorithm: HashName,
  lines: readonly TagLine[],
  rules: ManifestRules,
  findings: BagFinding[],
): Manifest {
  const hashes = new Map<string, string>();
  const told = new Set<string>();
  const once = (id: BagFinding['id']) => {
    if (told.has(id)) return;
    told.add(id);
    findings.push(found(id, name));
  };
  for (const { number: line, text } of lines) {
    if (text.trim() === '') continue;
    const [, hash = '', asterisk, written = ''] = /^([0-9a-fA-F]+)[ \t]+(\*?)(.+)$/.exec(text) ?? [];
    if (hash.length !== hashLengths[algorithm]) {
      findings.push(found('manifest-line', name, { line }));
      continue;
    }
    if (asterisk) once('path-asterisk');
    const dotted = /^(\.\/)+/.test(written);
    if (dotted) once('path-dot-slash');
    const path = pathOf(dotted ? written.replace(/^(\.\/)+/, '') : written, line, name, rules, findings);
    if (path === undefined) continue;
    const before = hashes.get(path);
    if (before !== undefined)
      findings.push(
        found(before === hash.toLowerCase() ? 'listed-twice' : 'listed-twice-differs', name, { line, path }),
      );
    hashes.set(path, hash.toLowerCase());
  }
  return { name, algorithm, hashes };
}

/** The path of a line as it lies in the bag; undefined, with a finding, when it must not stand there. */
function pathOf(
  written: string,
  line: number,
  name: string,
  rules: ManifestRules,
  findings: BagFinding[],
): string | undefined {
  const refuse = (id: BagFinding['id']) => {
    findings.push(found(id, name, { line, path: written }));
    return undefined;
  };
  const [path = written, ...others] = spellings(written, rules.strict);
  if (!isInside(path)) return refuse('path-outside');
  if (rules.payload && !path.startsWith('data/')) return refuse('path-not-payload');
  if (!rules.payload && rules.strict && path.startsWith('data/')) return refuse('path-payload');
  const exact = rules.stored(path);
  if (exact !== undefined) {
    if (rules.strict && /%(?!0A|0D|25)/i.test(written)) refuse('path-percent');
    else if (exact !== path) refuse('path-normalised');
    return exact;
  }
  const other = others.filter(isInside).find((spelling) => rules.stored(spelling) !== undefined);
  if (other === undefined) return path;
  refuse('path-percent');
  return rules.stored(other);
}

/** What a written path may mean, the right reading first: 1.0 has `%25` for `%`, the drafts before it only CR and LF. */
function spellings(written: string, strict: boolean): string[] {
  const lines = (path: string) => path.replace(/%0A/gi, '\n').replace(/%0D/gi, '\r');
  const all = lines(written).replaceAll('%25', '%');
  return strict ? [all, written] : [lines(written), written, all];
}
