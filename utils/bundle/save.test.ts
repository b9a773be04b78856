import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Decrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { newPassphrase, secretFault } from './encrypt.ts';
import { newSigningKey } from './key.ts';
import { blobOf, saveTo } from './save.ts';
import { run } from './testing/run.ts';
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

  test('for a passphrase it opens with that one', async () => {
    const passphrase = newPassphrase();
    const blob = await blobOf(bundle, { secret: { type: 'passphrase', passphrase } });
    const opened = async (word: string) => {
      const decrypter = new Decrypter();
      decrypter.addPassphrase(word);
      return decrypter.decrypt(await blob.bytes());
    };
    expect((await opened(passphrase)).length).toBe(bundle.bytes);
    await expect(opened(newPassphrase())).rejects.toThrow();
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
