/** What is known of an object of the CRM and the file it is exported to. Column names are compared without case and outer blanks. */
export interface ObjectFacts {
  object: string;
  /** A regular expression for the file's name without folders; upper and lower case are the same. */
  fileName: string;
  /** Columns that must be there. */
  columns: string[];
  idColumn?: string;
  /** A regular expression for the whole of every id. */
  idForm?: string;
  /** Columns that hold ids of other objects: one, or several parted by semicolons. */
  references?: { column: string; object: string }[];
  /** Columns that hold the name of an attached file, with or without folders. */
  files?: readonly { column: string }[];
}

/** The part of a path after its last slash, either way it leans. */
export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** The object whose file name fits. A pattern that is no regular expression fits nothing. */
export function factsFor(path: string, objects: readonly ObjectFacts[]): ObjectFacts | undefined {
  // No file system has longer names; a hostile one should not keep a pattern busy.
  const name = baseName(path).slice(0, 255);
  return objects.find(({ fileName }) => {
    try {
      return new RegExp(fileName, 'i').test(name);
    } catch {
      return false;
    }
  });
}

/**
 * The object that one of several tables in a file holds: a sheet, or a list within JSON. Its own name counts first, then the
 * file's. Facts name the files that the CRM writes, nearly always .csv, so that other endings are left aside.
 */
export function factsForPart(
  path: string,
  part: string | undefined,
  objects: readonly ObjectFacts[],
): ObjectFacts | undefined {
  const name = baseName(path);
  const stem = name.replace(/\.\w{1,8}$/, '');
  const own = part === undefined ? undefined : factsFor(`${part}.csv`, objects);
  return own ?? factsFor(name, objects) ?? factsFor(`${stem}.csv`, objects);
}
