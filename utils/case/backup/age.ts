import { Decrypter, Encrypter } from 'age-encryption';

/** Why an encrypted file can't be opened. */
export class NotOpened extends Error {
  override name = 'NotOpened';
  readonly reason: 'not-encrypted' | 'passphrase' | 'damaged';

  constructor(reason: NotOpened['reason']) {
    super(reason);
    this.reason = reason;
  }
}

/** Encrypts as `age -p` does (https://age-encryption.org/v1), piece by piece. */
export function encrypted(plain: ReadableStream<Uint8Array>, passphrase: string): Promise<ReadableStream<Uint8Array>> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  return encrypter.encrypt(plain);
}

/**
 * Decrypts what {@link encrypted} or `age -p` wrote, into a Blob that the browser may keep on the disk. Nothing comes out of a file
 * that was changed or cut anywhere.
 * @param onBytes told of the encrypted bytes read so far; may throw to stop
 * @throws NotOpened
 */
export async function decrypted(file: Blob, passphrase: string, onBytes: (bytes: number) => void): Promise<Blob> {
  if (!(await file.slice(0, 24).text()).startsWith('age-encryption.org/')) throw new NotOpened('not-encrypted');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  let stopped: unknown;
  let done = 0;
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(piece, out) {
      done += piece.length;
      try {
        onBytes(done);
      } catch (reason) {
        stopped = reason;
        throw reason;
      }
      out.enqueue(piece);
    },
  });
  try {
    const plain = await decrypter.decrypt(file.stream().pipeThrough(counted));
    return await new Response(plain as ReadableStream<Uint8Array<ArrayBuffer>>).blob();
  } catch (error) {
    if (stopped !== undefined) throw stopped;
    throw new NotOpened(error instanceof Error && /no identity matched/.test(error.message) ? 'passphrase' : 'damaged');
  }
}
