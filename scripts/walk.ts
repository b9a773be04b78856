import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, openAsBlob, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import JSZip from 'jszip';
import { startHubSpot } from '../tests/crms/hubspot/index.ts';
import { launch } from '../tests/e2e/browser.ts';
import { HubSpotPerson } from '../tests/e2e/hubspot-person.ts';
import { verdictText } from '../utils/bundle/points.ts';
import { verifyBundle } from '../utils/bundle/verify.ts';
import { fill, type Language, type Text } from '../utils/text.ts';

const out = path.resolve(import.meta.dirname, '../out');

/**
 * Leaves the practice HubSpot from sign-in to the checked bundle, saying each step. The bundle and a picture of every step lie in
 * `out/` afterwards.
 * @throws Error when a step cannot be done or the bundle does not hold
 */
export async function walk({ language, dark }: { language: Language; dark: boolean }): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const practice = await startHubSpot({ language, signedIn: false });
  const browser = await launch({
    practice,
    language,
    darkMode: dark,
    // Without a person nobody answers the browser's question.
    grantable: { api: ['downloads'], hosts: practice.hosts.map((host) => `https://${host}/*`) },
  });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  const person = new HubSpotPerson(browser, practice, page);
  const step = stepper(person, language);
  try {
    await step({ en: 'Sign in to the practice HubSpot', 'zh-CN': '登录练习用的 HubSpot' }, () => person.signIn());
    await step({ en: 'Recognise it, let Clean Exit in, start a case', 'zh-CN': '识别 CRM，授权，建立案件' }, () =>
      person.startCase(),
    );
    await step({ en: 'See how many records each list shows', 'zh-CN': '查看各列表的记录数' }, () => person.seeCounts());
    const file = await step(
      { en: 'Create a backup with the guide and download it', 'zh-CN': '跟随向导创建并下载备份' },
      () => person.exportBackup(),
    );
    await step({ en: 'Check the file against the counts', 'zh-CN': '用记录数核对文件' }, async () => {
      const verdict = await person.checkFile(file);
      if (!(await verdict.getByText(person.t('verdict.whole'), { exact: true }).isVisible()))
        throw new Error('The backup is not whole.');
    });
    await step({ en: 'Follow the guide to the last button', 'zh-CN': '跟随向导到最后一个按钮' }, () =>
      person.goToLastButton(),
    );
    if (!practice.state.autoRenew) throw new Error('Renewal was turned off before the person pressed the last button.');
    await step({ en: 'Press it, as only a person does', 'zh-CN': '点击它（只由本人点击）' }, () =>
      person.pressLastButton(),
    );
    await step(
      { en: 'Keep the confirmation page: picture, text, copy', 'zh-CN': '保存确认页面：截图、文字、副本' },
      () => person.keepPage(),
    );
    await step({ en: 'Keep the confirmation email', 'zh-CN': '保存确认邮件' }, async () => {
      const mail = path.join(out, 'notice-of-non-renewal.eml');
      writeFileSync(mail, practice.state.mails[0] ?? '');
      await person.keepFile(mail);
    });
    const bundle = await step({ en: 'Write the bundle', 'zh-CN': '生成凭证包' }, async () => {
      const written = await person.writeBundle();
      const kept = path.join(out, path.basename(written));
      copyFileSync(written, kept);
      return kept;
    });
    await step({ en: 'Check the bundle', 'zh-CN': '核验凭证包' }, () => check(bundle, language));
    console.log(
      fill({ en: 'Left. The bundle: {file}', 'zh-CN': '已退订。凭证包：{file}' }, language, {
        file: path.relative('', bundle),
      }),
    );
  } finally {
    await browser.close();
    await practice.close();
  }
}

/** Says a step, does it, takes its pictures. */
function stepper(person: HubSpotPerson, language: Language) {
  let number = 0;
  return async <T>(name: Text, action: () => Promise<T>): Promise<T> => {
    number += 1;
    process.stdout.write(`${String(number).padStart(2)}. ${name[language]} … `);
    const began = performance.now();
    const result = await action();
    const file = path.join(out, String(number).padStart(2, '0'));
    await person.page.screenshot({ path: `${file}-page.png` });
    if (number > 1) await (await person.panel()).screenshot({ path: `${file}-panel.png` });
    console.log(`${((performance.now() - began) / 1_000).toFixed(1)} s`);
    return result;
  };
}

/** Checks the bundle with this program's own eyes and, where the machine has it, with `sha256sum`. */
async function check(bundle: string, language: Language): Promise<void> {
  const report = await verifyBundle(await openAsBlob(bundle));
  console.log(verdictText(report, language));
  if (report.verdict !== 'whole') throw new Error(JSON.stringify(report.points, null, 1));
  const folder = await unpack(bundle);
  for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
    const { error, status, stdout, stderr } = spawnSync('sha256sum', ['--strict', '--quiet', '-c', manifest], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (error) return console.log('    sha256sum is not on this machine; VERIFY.txt in the bundle names other ways.');
    if (status !== 0) throw new Error(`sha256sum -c ${manifest}: ${stdout}${stderr}`);
    console.log(`    sha256sum -c ${manifest}: OK`);
  }
}

async function unpack(bundle: string): Promise<string> {
  const zip = await JSZip.loadAsync(readFileSync(bundle));
  for (const entry of Object.values(zip.files).filter(({ dir }) => !dir)) {
    const file = path.join(out, entry.name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, await entry.async('nodebuffer'));
  }
  return path.join(out, path.basename(bundle, '.zip'));
}
