import { startHubSpot } from '../tests/crms/hubspot/index.ts';
import { launch } from '../tests/e2e/browser.ts';
import { newI18n } from '../utils/browser/i18n.ts';
import { fill, type Language, type Text } from '../utils/text.ts';

const words: Text[] = [
  {
    en: 'A browser is open on a practice HubSpot. Nothing in it is real, and nothing leaves this computer.',
    'zh-CN': '浏览器已打开练习用的 HubSpot。里面没有真实数据，也没有任何内容离开本机。',
  },
  {
    en: '1. Sign in with any email address and any password of 8 characters or more.',
    'zh-CN': '1. 用任意邮箱和任意 8 位以上密码登录。',
  },
  {
    en: '2. Press the Clean Exit button in the toolbar (it may be behind the puzzle piece) and choose “{workOn}”.',
    'zh-CN': '2. 点击工具栏上的 Clean Exit 按钮（可能在拼图图标里），选择“{workOn}”。',
  },
  { en: '3. Start a case in the side panel and follow the checklist.', 'zh-CN': '3. 在侧边栏建立案件，按清单进行。' },
  {
    en: 'Close the browser to end. `npm start -- --walk` shows the whole way without you.',
    'zh-CN': '关闭浏览器即结束。`npm start -- --walk` 可自动走完全程。',
  },
];

/** Opens the browser for a person and waits until it is closed. The browser's own question for the hosts is theirs to answer. */
export async function letLead(language: Language): Promise<void> {
  const practice = await startHubSpot({ language, signedIn: false });
  const browser = await launch({ practice, language, headless: false });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(`${practice.origin}/login`);
  const workOn = newI18n(language).t('popup.workOn');
  for (const line of words) console.log(fill(line, language, { workOn }));
  await new Promise<void>((closed) => browser.context.on('close', () => closed()));
  await browser.close();
  await practice.close();
}
