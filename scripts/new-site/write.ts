import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Names, renamed } from './names.ts';
import { registered, registries } from './register.ts';

const templates = path.join(import.meta.dirname, 'template');

/**
 * Writes a site, its practice CRM, their tests, the scenes of its redesign and its row in the journeys, and puts them into the lists.
 * @param root the project's folder
 * @returns the files, new ones and lists, relative to `root`
 * @throws Error when one of the files is there already; nothing is written then
 */
export function writeSite(root: string, names: Names, now: Date): string[] {
  const files = globSync('**/*.txt', { cwd: templates }).map((template) => ({
    file: renamed(template.replace(/\.txt$/, ''), names),
    text: renamed(readFileSync(path.join(templates, template), 'utf8'), names).replace(
      '{month}',
      now.toISOString().slice(0, 7),
    ),
  }));
  const lists = registries.map((registry) => ({
    file: registry.file,
    text: registered(readFileSync(path.join(root, registry.file), 'utf8'), registry, names),
  }));
  const taken = [`sites/${names.id}`, `tests/crms/${names.id}`, ...files.map(({ file }) => file)].find((file) =>
    existsSync(path.join(root, file)),
  );
  if (taken) throw new Error(`${taken} is there already.`);
  for (const { file, text } of [...files, ...lists]) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  return [...files, ...lists].map(({ file }) => file);
}
