import { baseName } from './object-facts.ts';

const packed = /\.(zip|gz|tgz|7z|rar|bz2|xz|zst|xls[xmb]|ods)$/i;
const table = /\.(csv|tsv|tab|txt|json|ndjson|jsonl|vcf|ics|sql|xls)$/i;
/** Parts of a zip that was split: `export.z01`, `export.zip.001`. */
const splitPart = /\.(z\d{2}|(zip|7z|rar|gz)\.\d{3})$/i;
/** Notes to the reader, and what programs leave beside the data. */
const noData = /^(read.?me|licen[cs]e|notice|.*说明).*\.txt$|^\._/i;
/** Descriptions of the tables beside them: Frictionless, CSV on the Web, and what exports call so. */
const description = /^(datapackage|manifest|schema|metadata|.+[-_.]metadata)\.json$/i;
/** Folders, and zips of their own, that CRMs put attachments in. */
const attachments =
  /(^|\/)(attachments?|附件|filestore|record ?images|uploads|documents|content ?versions?)([ _-]?\d+)?(\.zip)?\//i;

/** Whether a file of this name holds data, or data may be packed in it. */
export function isData(path: string): boolean {
  const name = baseName(path);
  if (isPacked(name) || isSplitPart(name)) return !isOfSystem(path);
  return table.test(name) && !noData.test(name) && !isDescription(name) && !isOfSystem(path);
}

export function isPacked(path: string): boolean {
  return packed.test(path);
}

/** One of several files that are a zip only together. */
export function isSplitPart(path: string): boolean {
  return splitPart.test(path);
}

/** Whether the file describes the data beside it and holds none. */
export function isDescription(path: string): boolean {
  return description.test(baseName(path));
}

/** Files that people attached to records may be of any kind, packed and locked ones among them: they are no tables. */
export function isAttachment(path: string): boolean {
  return attachments.test(path);
}

/** What macOS adds to the zips it packs. */
function isOfSystem(path: string): boolean {
  return /(^|\/)__MACOSX\//.test(path);
}
