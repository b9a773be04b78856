import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { intents } from '../../utils/page/intent/intents.ts';

const selector = z.string().min(1);
const intent = z.enum(intents);

const labels = z.object({
  system: z.string(),
  pages: z.array(
    z.object({
      file: z.string().regex(/^[^/\\]+$/, 'a file beside labels.json'),
      lang: z.string(),
      url: z.string().optional(),
      controls: z
        .array(z.object({ intent, selector, text: z.string(), acceptable: z.boolean().optional() }))
        .default([]),
      decoys: z
        .array(z.object({ kind: z.string(), selector, text: z.string(), acceptable: z.boolean().optional() }))
        .default([]),
      absent: z.array(intent).default([]),
    }),
  ),
});

export type LabelledPage = z.infer<typeof labels>['pages'][number] & { system: string; path: string };

/**
 * The labelled pages of a folder: `DIR/<system>/labels.json` and the pages that it names.
 * @throws when there is none, or one is not as docs/finder.md says: with the file and what is wrong
 */
export function readLabels(folder: string): LabelledPage[] {
  const files = readdirSync(folder)
    .map((system) => path.join(folder, system, 'labels.json'))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
  if (files.length === 0) throw new Error(`${folder} holds no <system>/labels.json.`);
  return files.flatMap((file) => {
    const read = labels.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`);
    const { system, pages } = read.data;
    return pages.map((page) => ({ ...page, system, path: path.join(path.dirname(file), page.file) }));
  });
}
