import { sha256 } from '../evidence/hash.ts';
import { timeStampRequest } from '../evidence/timestamp/request.ts';
import { bagInfo, declaration, manifest } from './bag.ts';
import { datapackage } from './datapackage.ts';
import { Digester } from './digest.ts';
import type { BundleInput } from './input.ts';
import { fingerprintOf, publicKeyPem, signDer } from './key.ts';
import { layOut } from './layout.ts';
import { bundleName } from './names.ts';
import { readme, verifyNote } from './notes.ts';
import { payload, payloadBytes } from './payload.ts';
import { allowedSigners, sshSign } from './sshsig.ts';
import { type Entry, zipParts } from './zip.ts';

export interface WriteOptions {
  /** `done` of `total` bytes read; `at` is the file being read. */
  onProgress?(progress: { done: number; total: number; at: string }): void;
  signal?: AbortSignal;
  /** Exported files from this size on stay outside; 64 MB if left out. */
  packBelowBytes?: number;
  /**
   * Has the SHA-256 of the tag manifest stamped by an authority (RFC 3161) and gives its answer, `.tsr`; undefined when there is none.
   * Then a request lies in the bundle instead, to be stamped later.
   */
  stamp?(hash: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | undefined>;
}

/** A bundle that is signed and laid out, of which no large file was copied yet. */
export interface PreparedBundle {
  /** `clean-exit-hubspot-123456-20261121T214800Z.zip` */
  name: string;
  bytes: number;
  /** Joined they are the zip. */
  parts: (Uint8Array<ArrayBuffer> | Blob)[];
  /** SHA-256 of tagmanifest-sha256.txt, which fixes every other byte: what names the bundle, and what a time stamp is about. */
  tagManifest: string;
  stamped: boolean;
}

export interface Bundle extends PreparedBundle {
  blob: Blob;
}

/**
 * Writes the case as a signed BagIt bag in a zip; docs/bundle-format.md has the layout. The same input and key give the
 * same files, except for the two signatures (ECDSA draws a random number each time) and a time stamp.
 *
 * @throws DOMException `AbortError` when the signal stops it
 */
export async function writeBundle(input: BundleInput, key: CryptoKeyPair, options: WriteOptions = {}): Promise<Bundle> {
  const prepared = await prepareBundle(input, key, options);
  return { ...prepared, blob: new Blob(prepared.parts, { type: 'application/zip' }) };
}

/** {@link writeBundle} without putting its parts together: every file is read once for its checksums, in constant memory. */
export async function prepareBundle(
  input: BundleInput,
  key: CryptoKeyPair,
  { onProgress, signal, packBelowBytes, stamp }: WriteOptions = {},
): Promise<PreparedBundle> {
  const name = bundleName(input.case.site, input.case.account.id, input.createdAt);
  const fingerprint = await fingerprintOf(key.publicKey);
  const layout = layOut(input, packBelowBytes);
  const total = payloadBytes(input, layout);
  const digests = new Digester();
  let done = 0;
  const read = async (at: string, blob: Blob) => {
    signal?.throwIfAborted();
    onProgress?.({ done: Math.min(done, total), total, at });
    const onBytes = (bytes: number) => {
      done += bytes;
      onProgress?.({ done: Math.min(done, total), total, at });
    };
    return digests.of(blob, { signal, onBytes });
  };
  const { files, faults } = await payload(input, layout, { bundle: name, fingerprint }, read);

  const fileOf = async (path: string, blob: Blob) => ({ path, blob, ...(await digests.of(blob)) });
  const text = (path: string, content: string) => fileOf(path, new Blob([content]));
  const tags = await Promise.all([
    text('bagit.txt', declaration),
    text('bag-info.txt', await info(input, files, fingerprint)),
    text('manifest-sha256.txt', manifest(files.map(({ path, sha256 }) => ({ path: `data/${path}`, sha256 })))),
    text('datapackage.json', datapackage(input, layout, files)),
    text('README.txt', readme({ ...input, faults }, fingerprint)),
    text('VERIFY.txt', verifyNote(fingerprint)),
    text('verify.html', input.verifier),
    text('signing/public-key.pem', await publicKeyPem(key.publicKey)),
    text('signing/allowed_signers', await allowedSigners(key.publicKey)),
  ]);
  const tagManifest = new TextEncoder().encode(manifest(tags));
  const listed = await fileOf('tagmanifest-sha256.txt', new Blob([tagManifest]));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', tagManifest));
  const answer = await stamp?.(hash);
  const entries: Entry[] = [
    ...tags,
    listed,
    await fileOf('tagmanifest-sha256.txt.sig', new Blob([await signDer(key.privateKey, tagManifest)])),
    await text('tagmanifest-sha256.txt.sshsig', await sshSign(key, tagManifest)),
    answer
      ? await fileOf('tagmanifest-sha256.txt.tsr', new Blob([answer]))
      : await fileOf('tagmanifest-sha256.txt.tsq', new Blob([timeStampRequest(hash)])),
    ...files.map(({ path, blob, crc32 }) => ({ path: `data/${path}`, blob, crc32 })),
  ];
  signal?.throwIfAborted();
  const parts = zipParts(
    entries.map((entry) => ({ ...entry, path: `${name}/${entry.path}` })),
    input.createdAt,
  );
  const bytes = parts.reduce((sum, part) => sum + (part instanceof Blob ? part.size : part.length), 0);
  return { name: `${name}.zip`, bytes, parts, tagManifest: listed.sha256, stamped: answer !== undefined };
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
