/** `npm run new-site -- my-crm`: writes a site that works, with its practice CRM and tests, to be filled with the vendor's facts. */
import path from 'node:path';
import { runTool } from './command.ts';
import { namesOf } from './new-site/names.ts';
import { writeSite } from './new-site/write.ts';

const [id = ''] = process.argv.slice(2);
try {
  const files = writeSite(path.resolve(import.meta.dirname, '..'), namesOf(id), new Date());
  // Sorts the imports of the lists and breaks lines that a long name has made too long.
  const { exitCode, output } = await runTool('@biomejs/biome/bin/biome', ['check', '--write', ...files]);
  console.log([...files.map((file) => `  ${file}`), ''].join('\n'));
  console.log(`Everything in them is invented. Put ${id}’s facts in their place, each with its source:`);
  console.log('docs/add-a-site.md says how. Then run: npm run docs, npm run check, npm run unit');
  if (exitCode !== 0) console.error(output);
  process.exitCode = exitCode;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error('Usage: npm run new-site -- my-crm');
  process.exitCode = 2;
}
