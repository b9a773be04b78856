import type { BundleInput } from './input.ts';
import { json } from './json.ts';
import type { Layout } from './layout.ts';
import { href } from './values.ts';

/** A payload file as the descriptors name it; `path` without `data/`. */
export interface PayloadFile {
  path: string;
  mediaType: string;
  bytes: number;
  sha256: string;
}

/**
 * data/ro-crate-metadata.json: what each file is and which act made it (RO-Crate 1.1, https://w3id.org/ro/crate/1.1).
 * @param files every payload file but this one, which cannot hold its own hash
 */
export function crate(input: BundleInput, layout: Layout, files: PayloadFile[]): string {
  const agent = input.organisation === undefined ? undefined : { '@id': '#organisation' };
  const software = { '@id': '#software' };
  const title = `${input.case.siteName.en}, account ${input.case.account.name ?? input.case.account.id ?? 'unknown'}`;
  return json({
    '@context': ['https://w3id.org/ro/crate/1.1/context', { sha256: 'https://schema.org/sha256' }],
    '@graph': [
      {
        '@id': 'ro-crate-metadata.json',
        '@type': 'CreativeWork',
        conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
        about: { '@id': './' },
      },
      {
        '@id': './',
        '@type': 'Dataset',
        name: `Record of leaving ${title}`,
        description:
          'Timeline, checklist, captured evidence and exported data of leaving a CRM. Start with report.html.',
        identifier: input.case.id,
        datePublished: input.createdAt.toISOString(),
        license: 'For the records of the company named in it; no licence is granted.',
        author: agent,
        hasPart: files.map(reference),
      },
      { '@id': '#software', '@type': 'SoftwareApplication', name: input.software, version: input.extension.version },
      ...(agent ? [{ ...agent, '@type': 'Organization', name: input.organisation, contactPoint: input.contact }] : []),
      ...files.map((file) => ({
        ...reference(file),
        '@type': 'File',
        encodingFormat: file.mediaType,
        contentSize: String(file.bytes),
        sha256: file.sha256,
      })),
      ...layout.evidence.map(({ evidence, parts, recordPath }) => ({
        '@id': `#evidence-${href(evidence.id)}`,
        '@type': 'CreateAction',
        name: evidence.title,
        endTime: evidence.at,
        instrument: software,
        agent,
        object: evidence.url,
        result: [...parts, { path: recordPath }].map(reference),
      })),
    ],
  });
}

function reference({ path }: { path: string }): { '@id': string } {
  return { '@id': href(path) };
}
