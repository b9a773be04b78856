import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { isAttachment, isData } from '../utils/files/data-names.ts';

/** A file to check. */
export interface ExportFile {
  path: string;
  /** As people know it: alone its own name, in a folder with the folders it lies in. */
  name: string;
}

/** Files of one folder that are looked at. */
const mostFiles = 20_000;

/**
 * The files to check: each that was named, and of each folder all that hold data, however deep. `others` are the names of what
 * lies beside the data, such as attachments. Links are not followed.
 * @throws when a path is not there, or a folder has no file with data.
 */
export function exportFiles(paths: readonly string[]): { files: ExportFile[]; others: string[] } {
  const files: ExportFile[] = [];
  const others: string[] = [];
  for (const given of paths) {
    const stat = statSync(given);
    if (stat.isFile()) files.push({ path: given, name: path.basename(given) });
    else if (stat.isDirectory()) {
      const found = filesIn(given);
      const data = found.filter(({ name }) => isData(name) && !isAttachment(name));
      if (data.length === 0) throw new Error(`No exported file in this folder: ${given}`);
      files.push(...data);
      others.push(...found.filter((file) => !data.includes(file)).map(({ name }) => name));
    } else throw new Error(`Not a file or folder: ${given}`);
  }
  return { files, others };
}

function filesIn(folder: string): ExportFile[] {
  const base = path.basename(path.resolve(folder));
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  if (entries.length > mostFiles) throw new Error(`More than ${mostFiles} files in this folder: ${folder}`);
  return entries
    .map(({ parentPath, name }) => {
      const whole = path.join(parentPath, name);
      return { path: whole, name: path.posix.join(base, ...path.relative(folder, whole).split(path.sep)) };
    })
    .sort((one, other) => one.name.localeCompare(other.name, 'en'));
}
