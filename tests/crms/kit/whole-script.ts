import { fileURLToPath } from 'node:url';

const made = new Map<string, Promise<string>>();

/**
 * A script, by its path in `tests/crms/`, and all that it imports as one file: vendors serve theirs so, and a browser asks once where
 * it would ask fifty times. Made when it is first asked for. What is imported by a name that only the page knows stays outside.
 */
export function wholeScript(path: string): Promise<string> {
  const known = made.get(path);
  if (known) return known;
  const script = bundle(fileURLToPath(new URL(`../${path}`, import.meta.url)));
  made.set(path, script);
  return script;
}

async function bundle(input: string): Promise<string> {
  // Many tests start a practice CRM and never open a page of it.
  const { rolldown } = await import('rolldown');
  const build = await rolldown({ input, treeshake: false });
  const { output } = await build.generate({ format: 'es', codeSplitting: false });
  await build.close();
  return output[0].code;
}
