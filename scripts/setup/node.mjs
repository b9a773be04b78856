import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './command.mjs';

const oldest = 20;
/** From this one on Node runs TypeScript files as they are. */
const tools = 24;

const [major = 0] = process.versions.node.split('.').map(Number);

export function checkNode() {
  if (major < oldest)
    throw new Error(
      `This is Node ${process.versions.node}. Clean Exit needs Node ${oldest} or newer to start; get it from https://nodejs.org and run the same command again.`,
    );
  return `version ${process.versions.node}`;
}

/** Whether the Node that runs this could run the tools too. */
export const isNodeForTools = major >= tools;

/** The Node that runs the tools: the one that came with the packages, else this one. */
export function nodeForTools() {
  const own = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(own)) return own;
  if (isNodeForTools) return process.execPath;
  throw new Error(
    `Node ${tools} should have come with the packages, and did not. Install Node ${tools} and run the same command again.`,
  );
}
