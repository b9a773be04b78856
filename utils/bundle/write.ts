import { sha256 } from '../evidence/hash.ts';
import { bagInfo, declaration, manifest } from './bag.ts';
import { datapackage } from './datapackage.ts';
import type { BundleInput } from './input.ts';
import { fingerprintOf, publicKeyPem, signDer } from './key.ts';
import { layOut } from './layout.ts';
import { bundleName } from './names.ts';
import { readme, verifyNote } from './notes.ts';
import { payload, payloadSize } from './payload.ts';
import { allowedSigners, sshSign } from './sshsig.ts';
import { type Entry, zip } from './zip.ts';

export interface WriteOptions {
  /** `done` of `total` files hashed, then packed; `at` is the one being worked on. */
  onProgress?(progress: { done: number; total: number; at: string }): void;
  signal?: AbortSignal;
  /** Exported files from this size on stay outside; 64 MB if left out. */
  packBelowBytes?: number;
}

export interface Bundle {
  /** `clean-exit-hubspot-123456-20261121T214800Z.zip` */
  name: string;
  blob: Blob;
  sha256: string;
}

/**
 * Writes the case as a signed BagIt bag in a zip; docs/bundle-format.md has the layout. The same input and key give the
 * same files, except for the two signatures (ECDSA draws a random number each time).
 *
 * @throws DOMException `AbortError` when the signal stops it
 */
export async function writeBundle(input: BundleInput, key: CryptoKeyPair, options: WriteOptions = {}): Promise<Bundle> {
  const name = bundleName(input.case.site, input.case.account.id, input.createdAt);
  const fingerprint = await fingerprintOf(key.publicKey);
  const layout = layOut(input, options.packBelowBytes);
  const total = 2 * payloadSize(input, layout);
  const begin = (at: string, done: number) => {
    options.signal?.throwIfAborted();
    options.onProgress?.({ done, total, at });
  };
  const files = await payload(input, layout, { bundle: name, fingerprint }, begin);

  const tags = [
    text('bagit.txt', declaration),
    text('bag-info.txt', await info(input, files, fingerprint)),
    text('manifest-sha256.txt', manifest(files.map(({ path, sha256 }) => ({ path: `data/${path}`, sha256 })))),
    text('datapackage.json', datapackage(input, layout, files)),
    text('README.txt', readme(input, fingerprint)),
    text('VERIFY.txt', verifyNote(fingerprint)),
    text('verify.html', input.verifier),
    text('signing/public-key.pem', await publicKeyPem(key.publicKey)),
    text('signing/allowed_signers', await allowedSigners(key.publicKey)),
  ];
  const hashes = await Promise.all(tags.map(async ({ path, blob }) => ({ path, sha256: await sha256(blob) })));
  const tagManifest = new TextEncoder().encode(manifest(hashes));
  const entries: Entry[] = [
    ...tags,
    { path: 'tagmanifest-sha256.txt', blob: new Blob([tagManifest]) },
    {
      path: 'tagmanifest-sha256.txt.sig',
      blob: new Blob([(await signDer(key.privateKey, tagManifest)) as BufferSource]),
    },
    text('tagmanifest-sha256.txt.sshsig', await sshSign(key, tagManifest)),
    ...files.map((file) => ({ path: `data/${file.path}`, blob: file.blob })),
  ];
  const blob = await zip(
    entries.map((entry) => ({ ...entry, path: `${name}/${entry.path}` })),
    input.createdAt,
    (at, share) => begin(at, Math.round((total * (1 + share)) / 2)),
  );
  return { name: `${name}.zip`, blob, sha256: await sha256(blob) };
}

async function info(input: BundleInput, files: { bytes: number }[], fingerprint: string): Promise<string> {
  const last = input.timeline.at(-1);
  return bagInfo([
    ['Source-Organization', input.organisation],
    ['Contact-Name', input.contact],
    ['External-Description', `Record of leaving ${input.case.siteName.en}`],
    ['External-Identifier', input.case.id],
    ['Bagging-Date', input.createdAt.toISOString().slice(0, 10)],
    ['Bundle-Written-At', input.createdAt.toISOString()],
    ['Bag-Software-Agent', input.software],
    ['Payload-Oxum', `${files.reduce((sum, { bytes }) => sum + bytes, 0)}.${files.length}`],
    ['Timeline-Lines', String(input.timeline.length)],
    ['Timeline-Last-Line-SHA256', last === undefined ? undefined : await sha256(last.line)],
    ['Bundle-Signing-Key-SHA256', fingerprint],
  ]);
}

function text(path: string, content: string): Entry {
  return { path, blob: new Blob([content]) };
}
