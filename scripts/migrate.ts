/** `npm run migrate -- FILE… --to SYSTEM`: files for the next system's import, without a browser. */
import { terminal } from './command-line.ts';
import { migrateFiles } from './migrate-files.ts';

process.exitCode = await migrateFiles(process.argv.slice(2), terminal);
