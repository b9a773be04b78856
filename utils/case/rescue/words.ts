import { fill, type Language, languages, type Text } from '../../text.ts';

/** What stands on the page that saves what is left. It shows both languages: the chosen one lies in the store. */
export const rescueWords = {
  title: { en: 'Save what can still be read', 'zh-CN': '保存仍能读取的内容' },
  what: {
    en: 'This page reads the browser’s storage directly, without the rest of Clean Exit, and puts everything it can read into one zip: logs, records, evidence and files. It changes nothing.',
    'zh-CN':
      '本页面绕过 Clean Exit 的其他部分，直接读取浏览器的存储，把能读取的一切放进一个 zip：日志、记录、凭证和文件。它不改动任何内容。',
  },
  plain: {
    en: 'The zip isn’t encrypted: keep it where only you can read it.',
    'zh-CN': '这个 zip 没有加密，请存放在只有你能读取的地方。',
  },
  save: { en: 'Save it', 'zh-CN': '保存' },
  saving: { en: 'Reading: {saved} rows so far', 'zh-CN': '正在读取：已读 {saved} 行' },
  saved: {
    en: 'Saved: {saved} rows. Couldn’t be read: {problems}.',
    'zh-CN': '已保存 {saved} 行；无法读取 {problems} 处。',
  },
  next: {
    en: 'Now restart the browser and open Clean Exit again. If it still doesn’t work, restore your last backup in a new browser profile.',
    'zh-CN': '然后请重启浏览器，再打开 Clean Exit。如果仍然无法使用，请在新的浏览器用户配置中恢复上次的备份。',
  },
  failed: {
    en: 'The browser can’t open the storage: {reason}. Nothing was changed. Restart the browser and try again; if that doesn’t help, restore your last backup in a new browser profile.',
    'zh-CN':
      '浏览器无法打开存储：{reason}。没有改动任何内容。请重启浏览器后再试；仍不行时，请在新的浏览器用户配置中恢复上次的备份。',
  },
  broken: {
    en: 'Clean Exit can’t read its storage. What it has kept is still there and was not changed. Restart the browser; if that doesn’t help, save what can be read.',
    'zh-CN':
      'Clean Exit 无法读取自己的存储。已保存的内容都还在，没有改动。请重启浏览器；如果没有用，请先保存仍能读取的内容。',
  },
  said: { en: 'What the browser said, for whoever helps you:', 'zh-CN': '浏览器给出的原因，供协助你的人参考：' },
} satisfies Record<string, Text>;

const note: Text = {
  en: `WHAT CLEAN EXIT COULD STILL READ

Rows: {saved}
log/      each case’s log, one event a line, as it was hashed
tables/   every table of the store, one row a line, as JSON
bytes/    pictures, pages, emails, documents and exported files

Could not be read: {problems}`,
  'zh-CN': `CLEAN EXIT 仍能读取的内容

行数：{saved}
log/      各案件的日志，每行一条，与计算哈希时一致
tables/   存储中的每张表，每行一条，JSON 格式
bytes/    图片、网页、邮件、文件和导出的数据

无法读取：{problems}`,
};

/** README.txt of what was saved, in both languages. */
export function rescueNote(saved: number, problems: readonly string[]): string {
  const list =
    problems.length === 0 ? '0' : `${problems.length}\n${problems.map((problem) => `  ${problem}`).join('\n')}`;
  const said = (language: Language) => fill(note, language, { saved, problems: list });
  return `${languages.map(said).join('\n\n\n')}\n`;
}
