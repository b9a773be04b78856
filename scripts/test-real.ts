/** `npm run test:real [-- redmine]`: the finder on software that nobody here wrote, live, in the real browser. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { type Asked, askAll } from '../tests/real/ask.ts';
import { missingOf } from '../tests/real/packages.ts';
import { redmine } from '../tests/real/redmine.ts';
import type { System } from '../tests/real/system.ts';
import { tryton } from '../tests/real/tryton.ts';
import { wordpress } from '../tests/real/wordpress.ts';
import { chromiumPath } from './chromium.mjs';
import { scriptOf } from './find/browser.ts';
import { figuresOf } from './find/judge.ts';

const systems = [redmine, wordpress, tryton];
const least = { top1: 0.95, wrongAndSure: 0.005, falseAlarms: 0.01 };

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const wanted = process.argv.slice(2).map((name) => name.toLowerCase());
const chosen = systems.filter(({ name }) => wanted.length === 0 || wanted.includes(name.toLowerCase()));
const script = await scriptOf(path.join(import.meta.dirname, '../tests/real/in-page.ts'));
const browser = await chromium.launch({ executablePath: chromiumPath() });
const all: Asked[] = [];
let failed = chosen.length === 0;
try {
  for (const system of chosen) {
    const missing = missingOf(system);
    if (missing) console.log(`Not run: ${missing}`);
    else all.push(...(await test(system, browser)));
    failed ||= missing !== undefined;
  }
} finally {
  await browser.close();
}
process.exitCode = report(all) && !failed ? 0 : 1;

async function test(system: System, browser: Browser): Promise<Asked[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'clean-exit-real-'));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  console.log(`${system.name}: being set up in ${folder}`);
  const running = await system.start(folder, port);
  const asked: Asked[] = [];
  try {
    for (const language of system.languages) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      await context.addInitScript({ content: script });
      const page = await context.newPage();
      await system.signIn(page, origin, language);
      for (const scene of system.scenes) {
        await scene.open(page, origin);
        asked.push(await askAll(page, system, language, scene));
      }
      await context.close();
    }
  } finally {
    await running.stop();
  }
  // Logs stay where something went wrong.
  rmSync(folder, { recursive: true });
  return asked;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No port.')),
      );
    });
  });
}

/** @returns whether all is as it should be */
function report(asked: Asked[]): boolean {
  const judged = asked.flatMap((one) => one.judged);
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  const groups = Object.entries(Object.groupBy(judged, ({ system, language }) => `${system} (${language})`));
  for (const [name, group = []] of [...groups, ['all', judged] as const]) {
    const { asked, top1, unsure, wrongAndSure, absent, falseAlarms } = figuresOf(group);
    console.log(
      `${name}: ${asked} asked, ${percent(top1)} right, ${percent(unsure)} unsure, ${percent(wrongAndSure)} wrong and sure; ${absent} absent, ${percent(falseAlarms)} false alarms`,
    );
  }
  for (const { system, page, language, intent, confidence, top1, absent, answer, expected } of judged)
    if (absent ? top1 === 'wrong' : top1 !== 'right')
      console.log(
        `  ${system}, ${page} (${language}): ${intent}: ${confidence}: ${answer || 'nothing'}; ${absent ? 'there is none' : `right: ${expected}`}`,
      );
  for (const stale of asked.flatMap((one) => one.stale)) console.log(`  not kept up to date: ${stale}`);
  console.log(`Longest look: ${Math.max(0, ...asked.map(({ longest }) => longest)).toFixed(1)} ms`);
  const { top1, wrongAndSure, falseAlarms } = figuresOf(judged);
  const isGood = top1 >= least.top1 && wrongAndSure <= least.wrongAndSure && falseAlarms <= least.falseAlarms;
  const passed = isGood && asked.every(({ stale }) => stale.length === 0);
  console.log(
    passed
      ? `${judged.length} passed, 0 failed`
      : 'The finder misses its bars: at least 95 % right, at most 0.5 % wrong and sure, 1 % false alarms, nothing stale.',
  );
  return passed;
}
