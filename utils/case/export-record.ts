import type { Site } from '../../sites/schema.ts';
import type { BundleExportAnswer } from '../bundle/input.ts';
import { findingText } from '../files/findings.ts';
import type { Finding } from '../files/report.ts';
import { languages, type Text } from '../text.ts';
import type { ExportAnswer } from './export-answer.ts';

/** What all exported files come to together, as the bundle keeps it. Undefined while there are none. */
export function exportRecord(answer: ExportAnswer, site: Site): BundleExportAnswer | undefined {
  const { complete, sound, mine, objects, uncounted, sets, files, findings } = answer;
  if (files.length === 0) return undefined;
  const nameOf = (object: string): Text =>
    site.objects.find(({ id }) => id === object)?.name ?? { en: object, 'zh-CN': object };
  return {
    complete,
    sound,
    mine,
    uncounted,
    findings,
    objects: objects.map((one) => ({ ...one, name: nameOf(one.object) })),
    sets: sets.map((set) => ({ ...set, files: set.files.map(({ file }) => file.name) })),
    replaced: files.flatMap(({ file, replacedBy }) => (replacedBy ? { name: file.name, by: replacedBy.name } : [])),
    findingLines: findings.map(findingLine),
  };
}

/** A finding as one sentence in each language: what, and where. */
export function findingLine(finding: Finding): Text {
  const [en = '', zh = ''] = languages.map((language) => {
    const { what, where } = findingText(finding, language);
    return where ? `${what} (${where})` : what;
  });
  return { en, 'zh-CN': zh };
}
