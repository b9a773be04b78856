import { objectFactsOf, setFactsOf } from '../../sites/file-facts.ts';
import type { Site } from '../../sites/schema.ts';
import { checkLinked, type Expectation } from '../../utils/files/check.ts';
import { compareFiles, type FilesReport } from '../../utils/files/compare-files.ts';

/** What our own checks say of exported files together, with what the site says of them and the numbers that its lists showed. */
export async function judgeFiles(
  site: Site,
  files: readonly { name: string; bytes: Uint8Array }[],
  expected: readonly Expectation[],
): Promise<FilesReport> {
  const objects = objectFactsOf(site);
  const checked = await Promise.all(
    files.map(({ name, bytes }) => checkLinked(new Blob([bytes as BlobPart]), name, { objects, expected: [] })),
  );
  return compareFiles(checked, { objects, expected, sets: setFactsOf(site) });
}

/** The ids of all that is wrong, in one file or between them; notes are nothing wrong. */
export function troubleIn({ findings, files }: FilesReport): string[] {
  return [...findings, ...files.flatMap((file) => file.findings)]
    .filter(({ severity }) => severity !== 'note')
    .map(({ id }) => id);
}
