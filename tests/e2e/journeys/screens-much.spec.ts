import { contractParts } from '../../../components/app/screen.ts';
import { hubspot } from '../../../sites/hubspot/index.ts';
import { newI18n } from '../../../utils/browser/i18n.ts';
import { taskTitle } from '../../../utils/case/playbook/index.ts';
import { type Language, languages } from '../../../utils/text.ts';
import { type FilledCase, fillStore, putRows } from '../fill-store.ts';
import { test } from '../fixture.ts';
import { expectGood } from './expect-good.ts';
import { expect } from './fixture.ts';

test.describe.configure({ mode: 'parallel' });

/** 200 characters of a name, and words that know no place to break. */
const long: Record<Language, { name: string; words: string }> = {
  en: {
    name: 'Sampledonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft '
      .repeat(3)
      .slice(0, 200),
    words: 'Kraftfahrzeughaftpflichtversicherungsvertragskündigungsbestätigungsschreiben'.repeat(2),
  },
  'zh-CN': {
    name: '样品智能制造与供应链一体化数字运营服务股份有限公司第三事业部'.repeat(7).slice(0, 200),
    words: '归还租用的电话机、平板电脑、会议室投影设备以及所有门禁卡并请行政部门逐一签收确认'.repeat(4),
  },
};

/** A case in which everything that a person can name is long; one that is archived; one whose answer is awaited. */
function much(language: Language): FilledCase[] {
  const { name, words } = long[language];
  const opened = (account: string) =>
    ({ type: 'case-opened', site: 'hubspot', account, software: 'test', key: 'ab'.repeat(32) }) as const;
  const caseOf = (id: string, archivedAt?: string) => ({
    ...{ id, site: 'hubspot', openedAt: '2026-10-01T00:00:00.000Z', ...(archivedAt && { archivedAt }) },
    account: { id, name, region: 'na1', host: 'app.hubspot.com' },
  });
  return [
    {
      case: caseOf('1001'),
      events: [
        opened('1001'),
        { type: 'note-written', task: 'reason', text: words.repeat(3) },
        { type: 'task-owner-set', task: 'people', owner: name },
        { type: 'task-day-set', task: 'people', day: '2026-01-05' },
        { type: 'task-waits', task: 'contract', on: words, until: '2099-12-08' },
        { type: 'task-not-needed', task: 'alternatives', reason: words },
        { type: 'trouble-met', trouble: 't', kind: 'cancel-refused', day: '2026-05-06', note: words },
        { type: 'alternative-set', alternative: 'a', name: words.slice(0, 200) },
        ...Array.from({ length: 60 }, (_, task) => {
          return { type: 'task-added', task: `own-${task}`, title: `${words} ${task}`, phase: 'decide' } as const;
        }),
      ],
    },
    { case: caseOf('1002', '2026-11-01T00:00:00.000Z'), events: [opened('1002')] },
  ];
}

for (const language of languages) {
  test(`every view is good with many tasks and long names in it (${language})`, async ({ start }) => {
    test.setTimeout(120_000);
    const { t } = newI18n(language);
    const browser = await start({ language, reducedMotion: true });
    const panel = await browser.openPage('sidepanel.html');
    await panel.getByRole('button', { name: t('practice.open') }).waitFor();
    await fillStore(panel, much(language));
    await putRows(panel, {
      templates: [
        { id: 't', name: long[language].name, savedAt: '2026-10-01T00:00:00.000Z', tasks: [], answers: [], owners: [] },
      ],
    });
    await panel.reload();
    await panel.getByText(/ 59$/).waitFor();
    for (const row of [0, 1, 2]) await panel.getByRole('main').locator('li h3 button').nth(row).click();
    await expectGood(panel, 'many tasks');
    await panel.getByRole('tab', { name: t('view.contract'), exact: true }).click();
    for (const part of contractParts) {
      await panel.getByRole('tab', { name: t(`contract.part.${part}`), exact: true }).click();
      await expectGood(panel, part);
    }
    await panel.getByRole('tab', { name: t('view.people'), exact: true }).click();
    await panel.getByRole('tab', { name: t('people.part.customers'), exact: true }).click();
    await expectGood(panel, 'own customers');
    await panel.getByRole('tab', { name: t('view.checklist'), exact: true }).click();
    await panel.getByRole('button', { name: taskTitle('alternatives', hubspot)[language] }).click();
    await panel.getByRole('button', { name: t('go.alternatives'), exact: true }).click();
    await panel.getByRole('heading', { name: t('alternatives.title') }).waitFor();
    await expectGood(panel, 'comparison');

    await panel.getByRole('banner').getByRole('button').first().click();
    await panel.getByRole('menuitem', { name: t('cases.all'), exact: true }).click();
    await panel.getByLabel(t('cases.search')).fill('100');
    await expect(panel.getByRole('main').getByRole('listitem')).toHaveCount(3);
    await expectGood(panel, 'all cases, searched, with archive and templates');

    const popup = await browser.openPage('popup.html');
    await popup.getByRole('button', { name: t('popup.openCase') }).waitFor();
    await expectGood(popup, 'popup with what is due');
  });
}
