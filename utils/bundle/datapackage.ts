import type { PayloadFile } from './crate.ts';
import type { BundleInput, FileReportLike } from './input.ts';
import { json } from './json.ts';
import type { Layout } from './layout.ts';

/**
 * datapackage.json: every payload file with size and hash, and a table schema for each exported CSV, so that data tools
 * open the exports without guessing (Data Package 1.0, https://specs.frictionlessdata.io/data-package/).
 */
export function datapackage(input: BundleInput, layout: Layout, files: PayloadFile[]): string {
  const tables = layout.exports.flatMap(({ export: file, path }) =>
    path === undefined ? [] : file.report.tables.filter(isCsv).map((table) => ({ table, path, report: file.report })),
  );
  const tablePaths = new Set(tables.filter(({ table, report }) => isFile(table, report)).map(({ path }) => path));
  return json({
    profile: 'data-package',
    name: `clean-exit-${input.case.site.toLowerCase().replace(/[^a-z0-9._-]+/g, '-')}`,
    id: input.case.id,
    title: `Record of leaving ${input.case.siteName.en}`,
    created: input.createdAt.toISOString(),
    resources: [
      ...files
        .filter(({ path }) => !tablePaths.has(path))
        .map((file, index) => ({ name: `file-${index + 1}`, ...described(file) })),
      ...tables.map(({ table, path, report }, index) => ({
        name: `table-${index + 1}`,
        title: table.object ?? table.path,
        ...described(files.find((file) => file.path === path)),
        profile: 'tabular-data-resource',
        format: 'csv',
        ...(isFile(table, report)
          ? {}
          : { compression: 'zip', innerpath: table.path, innerhash: `sha256:${table.sha256}` }),
        encoding: table.encoding === 'utf-8-bom' ? 'utf-8' : table.encoding,
        dialect: { delimiter: table.delimiter },
        rows: table.rows,
        schema: { fields: table.columns.map((name) => ({ name, type: 'string' })) },
      })),
    ],
  });
}

/** A table that data tools can be told to open: text with a delimiter, and packed at most once. */
function isCsv({ delimiter, within }: FileReportLike['tables'][number]): boolean {
  return delimiter !== undefined && within === undefined;
}

/** Whether the table is the whole exported file, not one of several in a zip. */
function isFile(table: FileReportLike['tables'][number], report: FileReportLike): boolean {
  return table.sha256 === report.sha256;
}

function described(file: PayloadFile | undefined) {
  return (
    file && { path: `data/${file.path}`, mediatype: file.mediaType, bytes: file.bytes, hash: `sha256:${file.sha256}` }
  );
}
