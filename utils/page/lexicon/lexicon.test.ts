import { describe, expect, test } from 'vitest';
import { acts, type PageLanguage, pageLanguages, things } from './concepts.ts';
import { lexicon } from './index.ts';
import { languagesOf } from './page-languages.ts';
import { conceptsIn, read } from './read.ts';

const concepts = (text: string, ...languages: PageLanguage[]) => [
  ...new Set(read(text, languages).matches.map(({ concept }) => concept)),
];

describe.each(pageLanguages)('%s', (language) => {
  const rows = lexicon[language];

  test('has words for every concept', () => {
    const known = new Set(rows.flatMap(([concept]) => conceptsIn(concept)));
    expect([...acts, ...things].filter((concept) => !known.has(concept))).toEqual([]);
  });

  test('has no empty word, and none twice in one row', () => {
    for (const [concept, source, words] of rows) {
      const list = words.split(',').map((word) => word.trim());
      expect(list, `${concept} ${source}`).toEqual([...new Set(list)].filter(Boolean));
    }
  });
});

test('a word inside a longer one does not count', () => {
  expect(concepts('注销', 'zh-CN')).toEqual(['log-out']);
  expect(concepts('注销账号', 'zh-CN').sort()).toEqual(['account', 'delete']);
  expect(concepts('取消注销', 'zh-CN')).toEqual(['undo']);
  expect(concepts('Withdraw cancellation', 'en')).toEqual(['undo']);
});

test('words are whole where a script has spaces', () => {
  expect(concepts('Subscriber', 'en')).toEqual([]);
  expect(concepts('Kontoverwaltung', 'de')).toEqual(expect.arrayContaining(['account', 'manage']));
  expect(concepts('API 키', 'ko')).toEqual(['api']);
});

test('a word that is known whole is not read by its parts', () => {
  expect(concepts('Benutzerverwaltungen', 'de')).toContain('user');
  expect(concepts('Benutzereinstellungen', 'de')).toEqual(['profile']);
});

test('a page’s languages are told by what it declares and by what stands on it', () => {
  expect(languagesOf('de-AT', '')).toEqual(['de', 'en']);
  expect(languagesOf('zh-Hant-TW', '')).toEqual(['zh-TW', 'zh-CN', 'en']);
  expect(languagesOf('en', '当前套餐与订阅管理，到期时间请见下方')).toEqual(['zh-CN', 'zh-TW', 'en']);
  expect(languagesOf('', 'アカウントの設定を変更するにはこちら')).toEqual(['ja', 'en']);
  const german =
    'Wenn Sie Ihr Abo und Ihre Daten für die Firma mit dem Konto und der Rechnung in den Einstellungen an. ';
  expect(languagesOf('', german.repeat(3))).toContain('de');
  expect(languagesOf('en', 'Status Plugins Einstellungen Benutzerkonten Ausloggen Neustart')).toContain('de');
  expect(languagesOf('en', 'Status Plugins Settings User accounts Log out Restart')).toEqual(['en']);
});
