import { z } from 'zod';
import { found } from './check-type.ts';
import { listedDiffers, listedMissing } from './checks/data-package.ts';
import { list } from './checks/header.ts';
import type { Finding } from './report.ts';

/** A description is read up to this size. */
export const descriptionBytes = 1024 * 1024;

/** As much of a Data Package (https://datapackage.org) as can be compared; what else is in it is left aside. */
const dataPackage = z.object({
  resources: z
    .array(
      z.object({
        path: z.union([z.string(), z.array(z.string()).max(10_000)]).optional(),
        bytes: z.number().optional(),
        hash: z.string().optional(),
      }),
    )
    .max(10_000),
});

/** What is known of a packed file: its size, and its SHA-256 where it was read as a table. */
export interface PackedFile {
  bytes: number;
  sha256?: string;
}

/** Compares the files that a `datapackage.json` lists with those that are there. What is no such description says nothing. */
export function dataPackageFindings(
  { path, text }: { path: string; text: string },
  files: ReadonlyMap<string, PackedFile>,
): Finding[] {
  const { data } = dataPackage.safeParse(parsed(text));
  if (!data) return [];
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const listed = data.resources.flatMap(({ path: paths = [], bytes, hash }) => {
    const all = typeof paths === 'string' ? [paths] : paths;
    // A resource of several files has one size and one hash for all of them.
    const one = all.length === 1 ? { bytes, hash } : {};
    return all
      .filter((name) => !/^https?:/i.test(name))
      .map((name) => ({ name, file: files.get(folder + name), ...one }));
  });
  const missing = listed.filter(({ file }) => !file).map(({ name }) => name);
  const different = listed
    .filter(({ file, bytes, hash }) => file && differs(file, bytes, hash))
    .map(({ name }) => name);
  return [
    ...(missing.length > 0 ? [found(listedMissing, { total: missing.length, names: list(missing) }, { path })] : []),
    ...(different.length > 0
      ? [found(listedDiffers, { total: different.length, names: list(different) }, { path })]
      : []),
  ];
}

function differs(file: PackedFile, bytes: number | undefined, hash: string | undefined): boolean {
  if (bytes !== undefined && bytes !== file.bytes) return true;
  const sha256 = /^sha-?256:([0-9a-f]{64})$/i.exec(hash ?? '')?.[1]?.toLowerCase();
  return sha256 !== undefined && file.sha256 !== undefined && sha256 !== file.sha256;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
