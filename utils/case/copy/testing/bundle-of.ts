import { writeBundle } from '../../../bundle/write.ts';
import { bundleInputOf } from '../../bundle-input.ts';
import { signingKey } from '../../key.ts';

/** The bundle of a case that is in the store, signed with its key. */
export async function bundleOf(caseId: string, redacted = false): Promise<Blob> {
  const wish = { version: '0.1.0', languages: ['en'], redacted, verifier: '<!doctype html>' } as const;
  const input = await bundleInputOf(caseId, wish);
  return (await writeBundle(input, (await signingKey()).pair)).blob;
}
