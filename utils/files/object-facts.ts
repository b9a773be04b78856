import type { ObjectFacts } from './table-checks.ts';

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
