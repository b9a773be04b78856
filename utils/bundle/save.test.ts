import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { newPassphrase, secretFault } from './encrypt.ts';
import { newSigningKey } from './key.ts';
import { blobOf, saveTo } from './save.ts';
import { atTerminal, run } from './testing/run.ts';
import { sampleInput } from './testing/sample.ts';
import { type PreparedBundle, prepareBundle } from './write.ts';

let bundle: PreparedBundle;
beforeAll(async () => {
  bundle = await prepareBundle(await sampleInput(), await newSigningKey());
});

/** A disk that keeps copies, as a real one does. */
function disk() {
  const parts: (Uint8Array<ArrayBuffer> | Blob)[] = [];
  return {
    write: async (bytes: Uint8Array<ArrayBuffer> | Blob) => void parts.push(bytes.slice()),
    blob: () => new Blob(parts),
  };
}

test('the disk and the blob get the same bytes, as many as were said', async () => {
  const target = disk();
  const seen: number[] = [];
  await saveTo(bundle, target, { onProgress: ({ done }) => seen.push(done) });
  expect(target.blob().size).toBe(bundle.bytes);
  expect(seen.at(-1)).toBe(bundle.bytes);
  expect(await target.blob().bytes()).toEqual(await (await blobOf(bundle)).bytes());
});

test('stops where it is told to, encrypted too', async () => {
  const passphrase = { type: 'passphrase', passphrase: newPassphrase() } as const;
  for (const secret of [undefined, passphrase]) {
    const stop = new AbortController();
    const saving = saveTo(bundle, disk(), { secret, signal: stop.signal, onProgress: () => stop.abort() });
    await expect(saving).rejects.toMatchObject({ name: 'AbortError' });
  }
});

describe('encrypted', () => {
  test('for a recipient, age opens it with the key and not with another', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'clean-exit-age-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    expect(run('age-keygen -o key.txt', folder)).toMatchObject({ code: 0 });
    const recipient = run('age-keygen -y key.txt', folder).output.trim();
    expect(secretFault({ type: 'recipient', recipient })).toBeUndefined();
    const target = disk();
    await saveTo(bundle, target, { secret: { type: 'recipient', recipient } });
    writeFileSync(path.join(folder, 'bundle.age'), await target.blob().bytes());
    expect(run('age -d -i key.txt -o bundle.zip bundle.age', folder)).toMatchObject({ code: 0 });
    expect(readFileSync(path.join(folder, 'bundle.zip')).equals(await (await blobOf(bundle)).bytes())).toBe(true);
    expect(run('age-keygen -o other.txt && age -d -i other.txt bundle.age', folder).code).not.toBe(0);
  });

  test('for a passphrase, age opens it with that one, typed at its terminal, and with no other', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'clean-exit-age-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const passphrase = newPassphrase();
    const target = disk();
    await saveTo(bundle, target, { secret: { type: 'passphrase', passphrase } });
    writeFileSync(path.join(folder, 'bundle.age'), await target.blob().bytes());
    expect(atTerminal('age -d -o bundle.zip bundle.age', passphrase, folder)).toMatchObject({ code: 0 });
    expect(readFileSync(path.join(folder, 'bundle.zip')).equals(await (await blobOf(bundle)).bytes())).toBe(true);
    const other = atTerminal('age -d -o other.zip bundle.age', newPassphrase(), folder);
    expect(other).toMatchObject({ code: 1, output: expect.stringContaining('incorrect passphrase') });
    expect(existsSync(path.join(folder, 'other.zip'))).toBe(false);
  });

  test('short passphrases and broken recipients are told beforehand', async () => {
    expect(newPassphrase()).toMatch(/^([a-hjkmnp-z2-9]{5}-){4}[a-hjkmnp-z2-9]{5}$/);
    expect(secretFault({ type: 'passphrase', passphrase: '  eleven sig ' })).toBe('too-short');
    const recipient = await identityToRecipient(await generateIdentity());
    expect(secretFault({ type: 'recipient', recipient })).toBeUndefined();
    expect(secretFault({ type: 'recipient', recipient: `${recipient.slice(0, -1)}#` })).toBe('no-recipient');
    expect(secretFault({ type: 'recipient', recipient: 'AGE-SECRET-KEY-1' })).toBe('no-recipient');
  });
});
