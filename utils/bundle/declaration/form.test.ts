import { describe, expect, test } from 'vitest';
import { languages } from '../../text.ts';
import type { BundleInput } from '../input.ts';
import { layOut } from '../layout.ts';
import { outcomes } from '../report-words.ts';
import { sampleInput } from '../testing/sample.ts';
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { declarationForm } from './form.ts';

const facts = { bundle: 'clean-exit-practice', fingerprint: 'f'.repeat(64), lastLine: 'a'.repeat(64) };
const forms = { 'zh-CN': chinese, en: english };
const between = `\n${'-'.repeat(72)}\n\n`;

/** Both halves of the form of a case. */
async function written(change: (input: BundleInput) => void = () => {}) {
  const input = await sampleInput();
  change(input);
  const text = declarationForm(input, layOut(input), facts);
  const [zh = '', en = ''] = text.split(between);
  return { text, input, halves: { 'zh-CN': zh, en } };
}

const record = {
  operator: { name: 'Practice Person', role: '管理员' },
  extension: { version: '9.8.7' },
  browser: { userAgent: 'Practice Browser/1.0' },
};

describe.each(languages)('in %s', (language) => {
  const places = [...new Set(Array.from(forms[language].matchAll(/\{(\w+)\}/g), ([, name]) => name))];

  test('each place is filled from the case', async () => {
    const { halves } = await written(({ evidence }) => {
      for (const one of evidence) one.record = record;
    });
    const half = halves[language];
    expect(half).not.toMatch(/\{\w+\}|undefined/);
    for (const said of [
      ...[
        'Sample Company · 示例公司 · 246810',
        'Finance office, records@company.example',
        'HubSpot CRM',
        'Clean Exit 0.1.0',
      ],
      ...[
        'Practice Person (管理员)',
        '9.8.7',
        'Practice Browser/1.0',
        '2026-11-20 08:00:00 UTC',
        '2026-11-21 21:48:00 UTC',
      ],
      ...[...Object.values(facts), outcomes.cancelled[language]],
    ])
      expect(half).toContain(said);
    // What is still marked only the person who signs can say.
    expect(half.split(language === 'en' ? '[TO BE COMPLETED' : '【待填写').length).toBe(
      forms[language].split(language === 'en' ? '[TO BE COMPLETED' : '【待填写').length,
    );
  });

  test.each(['organisation', 'contact', 'account', 'operators', 'browsers'])(
    'what the case does not know is marked: %s',
    async (place) => {
      expect(places).toContain(place);
      const { halves } = await written((input) => {
        Object.assign(input, { organisation: undefined, contact: '  ' });
        input.case.account = {};
        for (const one of input.evidence) one.record = {};
      });
      const known = await written(({ evidence }) => {
        for (const one of evidence) one.record = record;
      });
      const marks = (half: string) => new Set(half.match(/\[TO BE COMPLETED: [^\]]+\]|【待填写：[^】]+】/g));
      expect(marks(halves[language]).size).toBe(marks(known.halves[language]).size + 5);
    },
  );

  test('a case without evidence says so', async () => {
    const { halves } = await written((input) => Object.assign(input, { evidence: [], exports: [] }));
    expect(halves[language]).toContain(language === 'en' ? 'no evidence was captured' : '没有留存凭证');
    expect(halves[language]).not.toMatch(/\{\w+\}|undefined/);
  });

  test('every file is listed by its hash, those outside too', async () => {
    const { input, halves } = await written();
    for (const { part, path } of layOut(input).evidence.flatMap(({ parts }) => parts))
      expect(halves[language]).toContain(`${part.sha256}  data/${path}`);
    expect(halves[language]).toContain(`${'d'.repeat(64)}  deals.csv (`);
  });

  test('what was blacked out stands there with both hashes', async () => {
    const { halves } = await written(({ evidence }) => {
      Object.assign(evidence[0]?.parts[0] ?? {}, { redactedFrom: { part: 'original.png', sha256: 'b'.repeat(64) } });
    });
    expect(halves[language]).toContain('b'.repeat(64));
    expect(halves[language]).toContain(language === 'en' ? 'in their place: 1.' : '有 1 个文件');
    const whole = await written();
    expect(whole.halves[language]).toContain(language === 'en' ? 'Nothing was blacked out' : '未作遮盖');
    expect(whole.halves[language]).not.toMatch(/ANNEX C|附表三/);
  });
});

test('a court finds what it looks for', async () => {
  const { halves } = await written();
  for (const said of [
    '出具单位：',
    '单位负责人（签名或盖章）',
    '制作人员（签名或盖章）',
    '（盖章）',
    '第九十三条',
    '第一百一十五条',
    '电子签名法',
  ])
    expect(halves['zh-CN']).toContain(said);
  for (const said of [
    '902(13)',
    '902(14)',
    '902(11)',
    '28 U.S.C. § 1746',
    'I declare under penalty of perjury that the foregoing is true and correct.',
    'Executed on',
  ])
    expect(halves.en).toContain(said);
  expect(halves.en.replace(/\s+/g, ' ')).toContain(
    'I declare under penalty of perjury under the laws of the United States of America that the foregoing is true and correct.',
  );
});

test('text from outside stays in its place: it begins no line and fills no other place', async () => {
  const attack = 'Sample\n\n八、已核验 {fingerprint}';
  const { text } = await written((input) => {
    Object.assign(input, { organisation: attack, contact: attack, software: attack });
    input.case.account = { id: attack };
    for (const one of input.evidence)
      Object.assign(one, { title: attack, record: { operator: { name: attack, role: attack } } });
    for (const one of input.exports) Object.assign(one, { name: attack });
  });
  expect(text).not.toMatch(/^八、/m);
  expect(text).toContain('八、已核验 {fingerprint}');
});
