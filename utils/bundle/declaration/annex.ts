import type { Language, Text } from '../../text.ts';
import type { BundleInput } from '../input.ts';
import type { Layout } from '../layout.ts';
import { oneLine, readableTime } from '../values.ts';

const words = {
  evidence: { en: 'ANNEX A: EVIDENCE, WITH THE SHA-256 OF EACH FILE', 'zh-CN': '附表一  凭证及各文件的 SHA-256' },
  exports: { en: 'ANNEX B: EXPORTED FILES, WITH THEIR SHA-256', 'zh-CN': '附表二  导出文件及其 SHA-256' },
  redacted: { en: 'ANNEX C: WHAT WAS BLACKED OUT', 'zh-CN': '附表三  遮盖情况' },
  none: { en: '(none)', 'zh-CN': '（无）' },
  copy: { en: 'copy in this bundle', 'zh-CN': '包内副本' },
  original: { en: 'original, not in this bundle', 'zh-CN': '原件（不在包内）' },
  outside: { en: 'kept outside the bundle', 'zh-CN': '未装入凭证包' },
  noHash: { en: 'could not be read to its end', 'zh-CN': '未能读完' },
} satisfies Record<string, Text>;

/** The lists behind the form: every file that the signature on paper speaks of, by its hash. */
export function annex({ exports }: BundleInput, layout: Layout, language: Language): string {
  const say = (text: Text) => text[language];
  const evidence = layout.evidence.flatMap(({ evidence: { title, said, at }, parts }, index) => [
    `${index + 1}. ${oneLine(said?.title ?? title)} · ${readableTime(at)}`,
    ...parts.map(({ part, path }) => `   ${part.sha256}  data/${path}`),
  ]);
  const files = layout.exports.map(({ export: { name, report }, path }) => {
    const place = path === undefined ? `${oneLine(name)} (${say(words.outside)})` : `data/${path}`;
    return `   ${report.sha256 ?? say(words.noHash)}  ${place}`;
  });
  const redacted = layout.evidence
    .flatMap(({ parts }) => parts)
    .flatMap(({ part: { redactedFrom, sha256 }, path }) =>
      redactedFrom === undefined
        ? []
        : [
            `   data/${path}`,
            `     ${sha256}  ${say(words.copy)}`,
            `     ${redactedFrom.sha256}  ${say(words.original)}`,
          ],
    );
  return [
    listed(say(words.evidence), evidence, say(words.none)),
    listed(say(words.exports), exports.length > 0 ? files : [], say(words.none)),
    ...(redacted.length > 0 ? [listed(say(words.redacted), redacted, '')] : []),
  ].join('\n');
}

function listed(title: string, lines: string[], none: string): string {
  return `${title}\n\n${(lines.length > 0 ? lines : [`   ${none}`]).join('\n')}\n`;
}
