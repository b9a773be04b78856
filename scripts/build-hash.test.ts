import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hashOfBuild, writeBuildHash } from './build-hash.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'clean-exit-build-'));
  mkdirSync(path.join(folder, 'chunks'));
  writeFileSync(path.join(folder, 'page.js'), 'one');
  writeFileSync(path.join(folder, 'chunks', 'a.js'), 'two');
});
afterEach(() => rmSync(folder, { recursive: true }));

it('is the hash of what sha256sum prints', () => {
  const printed = execFileSync('sha256sum', ['chunks/a.js', 'page.js'], { cwd: folder });
  expect(hashOfBuild(folder)).toBe(createHash('sha256').update(printed).digest('hex'));
});

it('does not change by being written, but by any other file and any other name', () => {
  const before = hashOfBuild(folder);
  writeBuildHash(folder);
  expect(hashOfBuild(folder)).toBe(before);
  writeFileSync(path.join(folder, 'page.js'), 'One');
  const changed = hashOfBuild(folder);
  writeFileSync(path.join(folder, 'more.js'), '');
  expect(new Set([before, changed, hashOfBuild(folder)]).size).toBe(3);
});
