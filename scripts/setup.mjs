/**
 * Makes a fresh machine ready, then runs the file named as first argument on Node 24: `node scripts/setup.mjs scripts/test.ts`.
 * Plain JavaScript for Node 20 with nothing installed. Quick when all is in place.
 *
 * It starts the next file itself because a shell that has found `node` once goes on with that one, and not with the Node 24
 * that came with the packages.
 */
import { spawn } from 'node:child_process';
import { setUpBrowser } from './setup/browser.mjs';
import { setUpMachine } from './setup/machine.mjs';
import { checkNode, nodeForTools } from './setup/node.mjs';
import { setUpPackages } from './setup/packages.mjs';
import { step } from './setup/step.mjs';

try {
  await step('Node', checkNode);
  await step('Packages', setUpPackages);
  await step('Browser', setUpBrowser);
  await step('Tools of this machine', setUpMachine);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exit(1);
}

const [file, ...rest] = process.argv.slice(2);
if (file) {
  const child = spawn(nodeForTools(), [file, ...rest], { stdio: 'inherit' });
  // Ctrl+C reaches both; the child cleans up and says how it ended.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}
