import { createMD5, createSHA1, createSHA224, createSHA256, createSHA384, createSHA512, type IHasher } from 'hash-wasm';

/** Hashes that can be checked, with the digits that one has in hex. */
export const hashLengths = { md5: 32, sha1: 40, sha224: 56, sha256: 64, sha384: 96, sha512: 128 } as const;
export type HashName = keyof typeof hashLengths;

const makers: Record<HashName, () => Promise<IHasher>> = {
  md5: createMD5,
  sha1: createSHA1,
  sha224: createSHA224,
  sha256: createSHA256,
  sha384: createSHA384,
  sha512: createSHA512,
};

/** The hash that a manifest's name means: `sha256` for `manifest-sha256.txt`, and for `manifest-SHA-256.txt` as the drafts allow. */
export function hashNamed(algorithm: string): HashName | undefined {
  const name = algorithm.toLowerCase().replaceAll('-', '');
  return name in hashLengths ? (name as HashName) : undefined;
}

export function newHasher(name: HashName): Promise<IHasher> {
  return makers[name]();
}
