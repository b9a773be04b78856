/** `npm run check-export -- FILE…`: the check of exported files without a browser. */
import { checkFiles } from './check-files.ts';
import { terminal } from './command-line.ts';

process.exitCode = await checkFiles(process.argv.slice(2), terminal);
