/** `npm run verify-bundle -- FILE…`: the check of bundles without a browser. */
import { terminal } from './command-line.ts';
import { verifyBundles } from './verify-bundles.ts';

process.exitCode = await verifyBundles(process.argv.slice(2), terminal);
