import type { Site } from './schema.ts';

/** What the check of exported files is told of the objects of a site: those whose files are known by their names. */
export function objectFactsOf(site: Site) {
  const exported = site.objects.flatMap(({ id, fileName, columns, idColumn, idForm, references, files }) =>
    fileName === undefined ? [] : [{ object: id, fileName, columns, idColumn, idForm, references, files }],
  );
  const read = site.api?.objects.map(({ object, idColumn }) => ({
    object,
    fileName: `^${object}-[^/]+\\.jsonl$`,
    columns: [],
    idColumn,
    idForm: undefined,
    references: undefined,
    files: undefined,
  }));
  return [...exported, ...(read ?? [])];
}

/** How a site names the parts of exports that come in several files. */
export function setFactsOf(site: Site) {
  return site.exports.flatMap(({ parts }) => (parts === undefined ? [] : [{ fileName: parts }]));
}
