import { found } from './check-type.ts';
import { kindFindings } from './checks/kind.ts';
import { Links } from './checks/links.ts';
import * as checks from './checks/zip.ts';
import type { FileReading, ReadFile, ReadOptions } from './file-reading.ts';
import { packedNames } from './packed-names.ts';
import { isOtherWorkbook, isWorkbook, readWorkbook } from './workbook.ts';
import { listZip } from './zip-entries.ts';
import { ZipReading } from './zip-reading.ts';
import { listTrouble } from './zip-trouble.ts';

/** One of several zips that are one export: `_1.ZIP`, `-001.zip`. */
const partName = /(_\d{1,3}|-\d|-\d{3})\.zip$/i;
/**
 * Reads every entry of a zip, the tables among them with all checks, holding none in memory but packed files of a limited size,
 * which are read by `readNested`.
 */
export async function readZip(
  file: Blob,
  path: string,
  options: ReadOptions,
  readNested: ReadFile,
): Promise<FileReading> {
  const { budget } = options;
  const list = await listZip(file, budget.entriesLeft);
  budget.takeEntries(list.files.length);
  const reading = new ZipReading(path, options, readNested);
  if (list.trouble !== undefined) reading.findings.push(found(listTrouble(list.trouble, path), {}, reading.place));
  if (list.tooMany) reading.findings.push(found(checks.zipEntries, { limit: list.files.length }, reading.place));

  const listed = list.trouble === undefined && !list.tooMany;
  if (isWorkbook(list.files)) {
    const { kind, tables, findings, links } = await readWorkbook(list.files, path, options, (entry, onChunk) =>
      reading.drain(entry, onChunk),
    );
    return {
      kind,
      tables,
      links,
      findings: [...reading.all(), ...findings],
      broken: reading.broken,
      extent: listed && !reading.ended ? 'table' : 'part',
    };
  }
  if (isOtherWorkbook(list.files)) {
    for (const entry of list.files) await reading.drain(entry, () => {});
    return {
      kind: 'xls',
      tables: [],
      findings: [...reading.all(), ...kindFindings('xls', path)],
      broken: reading.broken,
      extent: 'part',
      links: [],
    };
  }
  let complete = listed;
  if (listed && list.files.every((entry) => !reading.holdsData(entry) && !reading.isAttachment(entry))) {
    reading.findings.push(found(checks.noTables, { total: list.files.length }, reading.place));
  }
  for (const entry of list.files) {
    options.signal?.throwIfAborted();
    complete = (await reading.read(entry)) && complete;
    if (reading.ended) break;
  }
  const { tables, broken, links } = reading;
  // Records that are linked may lie in what could not be read, or in another part.
  const linked = complete && !partName.test(path) ? new Links(links).findings(broken, packedNames(reading.others)) : [];
  return {
    kind: 'zip',
    tables,
    findings: [...reading.all(), ...(complete ? reading.listFindings(list.files) : []), ...linked],
    broken,
    extent: complete ? 'export' : 'part',
    links,
    others: reading.others,
  };
}
