import type { Intent } from '../../../../utils/page/intent/intents.ts';
import { expect, line, test } from './fixture.ts';

/** Each trap that words set, on a page of its own. */
interface Trap {
  name: string;
  body: string;
  lang?: string;
  title?: string;
  address?: string;
  answers: [Intent, string][];
}

const button = (name: string) => `<button>${name}</button>`;
const dialog = (title: string, ...buttons: string[]) =>
  `<div role="dialog" aria-modal="true" style="position:fixed;inset:40px;background:#fff"><h2>${title}</h2>${buttons.map(button).join('')}</div>`;

const traps: Trap[] = [
  {
    name: '注销 alone is the way out; 注销账号 closes the account',
    lang: 'zh-CN',
    body: `<a href="/x">注销</a><h1>账号安全</h1>${button('注销账号')}`,
    answers: [
      ['log-out', 'sure: 注销'],
      ['delete-account', 'sure: 注销账号'],
      ['cancel-subscription', 'none'],
    ],
  },
  {
    name: '注销 alone closes nothing',
    lang: 'zh-CN',
    body: '<a href="/x">注销</a>',
    answers: [
      ['delete-account', 'none'],
      ['deactivate-user', 'none'],
      ['cancel-subscription', 'none'],
    ],
  },
  {
    name: '取消 beside 确认取消 keeps the subscription',
    lang: 'zh-CN',
    body: dialog('取消订阅', '取消', '确认取消'),
    answers: [['confirm-dialog', 'sure: 确认取消']],
  },
  {
    name: '取消 beside 再想想 is the deed',
    lang: 'zh-CN',
    body: dialog('确定要取消订阅吗？', '再想想', '取消'),
    answers: [['confirm-dialog', 'likely: 取消']],
  },
  {
    name: 'the button that confirms comes first or last, and may read 确 定',
    lang: 'zh-CN',
    body: dialog('确认删除该用户？', '确 定', '取 消'),
    answers: [
      ['confirm-dialog', 'sure: 确 定'],
      ['cancel-subscription', 'none'],
    ],
  },
  {
    name: '“Cancel” beside “Cancel subscription”',
    body: dialog('Cancel subscription?', 'Cancel', 'Cancel subscription'),
    answers: [['confirm-dialog', 'sure: Cancel subscription']],
  },
  {
    name: '“Cancel” beside “Save” leaves the form, even where the page is about a subscription',
    body: `<h1>Subscription</h1><form><input name="seats" aria-label="Seats">${button('Save')}${button('Cancel')}</form>`,
    title: 'Subscription',
    answers: [['cancel-subscription', 'none']],
  },
  {
    name: 'a “Cancel” that stands alone under a subscription is likely the one, not sure',
    body: `<h1>Subscription 4711</h1>${button('Cancel')}`,
    answers: [['cancel-subscription', 'likely: Cancel']],
  },
  ...(
    [
      ['zh-CN', '取消注销'],
      ['zh-CN', '取消申请'],
      ['zh-CN', '撤销解散'],
      ['zh-CN', '恢复订阅'],
      ['en', 'Continue subscription'],
      ['en', 'Withdraw cancellation'],
      ['de', 'Kündigung zurückziehen'],
      ['fr', 'Annuler la résiliation'],
      ['ja', '契約の再開'],
      ['ko', '해지 취소'],
      ['ru', 'Возобновить подписку'],
    ] as const
  ).map(([lang, undo]) => ({
    name: `${undo} undoes it`,
    lang,
    title: 'Subscription',
    body: `<h1>Subscription</h1>${button(undo)}`,
    answers: [
      ['cancel-subscription', 'none'],
      ['delete-account', 'none'],
    ] as [Intent, string][],
  })),
  ...(
    [
      ['en', 'Newsletter', 'Unsubscribe'],
      ['zh-CN', '邮件通知', '取消订阅'],
      ['fr', 'Newsletter', 'Se désabonner'],
      ['de', 'Newsletter', 'Abmelden vom Newsletter'],
    ] as const
  ).map(([lang, heading, name]) => ({
    name: `${name} under ${heading} is about mails`,
    lang,
    body: `<h2>${heading}</h2>${button(name)}`,
    answers: [
      ['cancel-subscription', 'none'],
      ['log-out', 'none'],
    ] as [Intent, string][],
  })),
  {
    name: 'kündigen, stornieren, abbrechen and abmelden are four things',
    lang: 'de',
    body: `<h1>Vertrag</h1>${button('Abmelden')}${button('Rechnung stornieren')}${button('Abonnement kündigen')}${button('Abbrechen')}`,
    answers: [
      ['cancel-subscription', 'sure: Abonnement kündigen'],
      ['log-out', 'sure: Abmelden'],
    ],
  },
  {
    name: 'résilier and annuler are one act in French',
    lang: 'fr',
    body: button('Annuler l’abonnement'),
    answers: [['cancel-subscription', 'sure: Annuler l’abonnement']],
  },
  ...['解約する', '契約のキャンセル', '購読をキャンセル', 'サブスクリプションをキャンセル'].map((name) => ({
    name: `${name} is one act in Japanese`,
    lang: 'ja',
    body: `<h1>ご契約プラン</h1>${button(name)}`,
    answers: [['cancel-subscription', expect.stringMatching(/^(sure|likely): /)]] as unknown as [Intent, string][],
  })),
  {
    name: 'Отмена leaves, Отменить подписку cancels',
    lang: 'ru',
    body: dialog('Отменить подписку?', 'Отмена', 'Отменить подписку'),
    answers: [['confirm-dialog', 'sure: Отменить подписку']],
  },
  {
    name: 'a status is no control for it',
    body: '<h1>Subscription invoices</h1><table><tr><td><a href="/i/1">Canceled</a></td><td><a href="/i/2">Void</a></td></tr></table>',
    answers: [['cancel-subscription', 'none']],
  },
  {
    name: 'a translation with holes falls back to English',
    lang: 'ru',
    body: `<h1>Тариф и оплата</h1>${button('Cancel subscription')}${button('Отмена')}`,
    answers: [['cancel-subscription', 'sure: Cancel subscription']],
  },
  {
    name: 'a page in Chinese that declares English is read in Chinese',
    body: `<h1>当前套餐与订阅管理，到期时间请见下方说明</h1>${button('取消订阅')}`,
    answers: [['cancel-subscription', 'sure: 取消订阅']],
  },
  {
    name: 'help about it is not it',
    body: '<a href="/help/1">How to cancel your subscription</a><a href="/help/2">Learn more about exporting data</a>',
    answers: [
      ['cancel-subscription', 'none'],
      ['export-data', 'none'],
    ],
  },
  {
    name: 'retention offers and pauses are decoys',
    body: `<h1>Before you go</h1>${button('Pause subscription')}${button('Keep my plan')}${button('Claim offer')}`,
    answers: [['cancel-subscription', 'none']],
  },
  {
    name: 'a record that is called like the act',
    body: '<h1>Issues</h1><table><tr><td><a href="/issues/7">Cancel subscription of Sample Ltd – old portal, see mail</a></td></tr></table>',
    answers: [['cancel-subscription', 'none']],
  },
  {
    name: 'signing out elsewhere is not the way out',
    body: `<h1>Security</h1>${button('Log out of all other sessions')}`,
    answers: [['log-out', 'none']],
  },
  {
    name: 'deleting a row, a key or an export is not deleting the account',
    body: `<h1>API keys</h1>${button('Delete')}${button('Delete key')}${button('Delete export')}`,
    answers: [
      ['delete-account', 'none'],
      ['export-data', 'none'],
    ],
  },
  {
    name: 'an icon is known by its label, its address or its name, less surely',
    body: '<a href="/session/logout"><i class="fa fa-sign-out" style="display:inline-block;width:16px;height:16px"></i></a>',
    answers: [['log-out', 'likely: ']],
  },
  {
    name: 'alike controls are left to the person',
    body: `<h1>Users</h1><table><tr><td>One</td><td>${button('Deactivate')}</td></tr><tr><td>Two</td><td>${button('Deactivate')}</td></tr></table>`,
    answers: [['deactivate-user', 'unsure: Deactivate, Deactivate']],
  },
  {
    name: 'on the page for it, what does it is on the page and not in the menu',
    title: 'Export',
    address: 'https://crm.example/tools/export',
    body: `<nav><a href="/tools/export">Export</a></nav><h1>Export</h1><form>${button('Download export file')}</form>`,
    answers: [['export-data', 'sure: Download export file']],
  },
  {
    name: 'unsubscribing from a feed or a list is no cancelling',
    body: `<h1>Feeds</h1>${button('Unsubscribe')}${button('Cancel subscription')}`,
    answers: [['cancel-subscription', 'none']],
  },
  ...(
    [
      ['zh-CN', '取消订阅'],
      ['zh-TW', '取消訂閱'],
      ['es', 'Cancelar la suscripción'],
      ['ko', '구독 취소'],
      ['ru', 'Отменить подписку'],
      ['de', 'Mitgliedschaft beenden'],
    ] as const
  ).flatMap(([lang, name]) =>
    (
      [
        ['', `likely: ${name}`],
        ['Subscription', `sure: ${name}`],
      ] as const
    ).map(([heading, answer]) => ({
      name: `${name} under “${heading}”: mailing lists are left by the same words`,
      lang,
      body: `<h1>${heading}</h1>${button(name)}`,
      answers: [['cancel-subscription', answer]] as [Intent, string][],
    })),
  ),
  {
    name: 'an advertisement that one may cancel any time',
    body: '<a href="/x">Cancel your plan any time</a>',
    answers: [['cancel-subscription', 'none']],
  },
  {
    name: 'a record is one by the number in its address, a deed has a number, too',
    body: '<a href="/ticket?id=7">Cancel subscription of Sample Ltd</a><h1>Plan</h1><a href="/subscription/cancel/12">Cancel subscription</a>',
    answers: [['cancel-subscription', 'sure: Cancel subscription']],
  },
  {
    name: 'leaving for the free plan ends the paid one; looking at prices does not',
    lang: 'pt-BR',
    body: `<h1>Assinatura</h1>${button('Ver planos')}${button('Cancelar e voltar ao Gratuito')}`,
    answers: [
      ['cancel-subscription', expect.stringMatching(/^(likely|unsure): Cancelar e voltar ao Gratuito$/)],
    ] as unknown as [Intent, string][],
  },
  {
    name: 'user settings are a person’s own, not the list of users',
    lang: 'de',
    body: '<nav><a href="/a">Benutzereinstellungen</a><a href="/b">Benutzer</a></nav>',
    answers: [['open-users', 'sure: Benutzer']],
  },
  {
    name: '“Save and continue” confirms nothing',
    body: `<form>${button('Save and continue editing')}${button('Save')}</form>`,
    answers: [['confirm-dialog', 'none']],
  },
  {
    name: '“Cancel selected items” beside “Cancel” is the deed',
    lang: 'zh-CN',
    body: dialog('取消订单', '取消', '取消已选'),
    answers: [['confirm-dialog', expect.stringMatching(/^(sure|likely): 取消已选$/)]] as unknown as [Intent, string][],
  },
  {
    name: 'where it is asked whether to pause, pausing is the deed',
    lang: 'zh-CN',
    body: dialog('确认暂停订阅？', '取消', '暂停'),
    answers: [
      ['confirm-dialog', expect.stringMatching(/^(sure|likely): 暂停$/)],
      ['cancel-subscription', 'none'],
    ] as unknown as [Intent, string][],
  },
  {
    name: 'leaving a page unsaved is no way out of the system',
    lang: 'es',
    body: `<a href="/logout">Cerrar sesión</a>${dialog('¿Salir sin guardar?', 'Permanecer en esta página', 'Salir de todos modos')}`,
    answers: [['log-out', 'sure: Cerrar sesión']],
  },
  {
    name: 'a switch in a row is named by its column, whose head may be a table of its own',
    lang: 'zh-CN',
    title: '用户管理',
    body: `<h1>用户管理</h1><div><div><table><thead><tr><th>用户名称</th><th>状态</th></tr></thead></table></div><div><table><tbody><tr><td>示例</td><td><div role="switch" aria-checked="true" style="width:40px;height:20px"></div></td></tr></tbody></table></div></div>`,
    answers: [['deactivate-user', 'likely: 状态']],
  },
  {
    name: 'an icon’s name beside words does not run into them',
    body: `<h1>Records</h1><button><span role="img" aria-label="download"></span><span>Export</span></button>`,
    answers: [['export-data', 'sure: Export']],
  },
  {
    name: 'a menu folded by its height is opened first',
    body: `<h1>Hosts</h1><nav><ul><li><a href="#">Administration</a><ul style="max-height:0;overflow:hidden"><li><a href="/users">Users</a></li></ul></li></ul></nav>`,
    answers: [['open-users', 'likely: Users']],
  },
  {
    name: 'the interface of users is no list of them',
    lang: 'zh-CN',
    body: '<nav><a href="/ui">用户界面设置</a><a href="/team">用户帐户</a></nav>',
    answers: [['open-users', 'sure: 用户帐户']],
  },
  {
    name: '用户中心 and 用户信息 are one’s own',
    lang: 'zh-CN',
    body: '<nav><a href="/a">用户中心</a><a href="/b">用户信息</a></nav>',
    answers: [['open-users', 'none']],
  },
  {
    name: 'two acts of which one may be chosen do not speak against each other',
    body: '<nav><a href="/backup">Backup / Restore</a></nav>',
    answers: [['export-data', 'likely: Backup / Restore']],
  },
  {
    name: 'under “API tokens” on a user’s page, “Disable” is about tokens',
    title: 'User profile',
    body: `<h1>API tokens</h1>${button('Disable')}`,
    answers: [['deactivate-user', 'none']],
  },
  {
    name: 'what a group of fields is called says nothing of what comes after it',
    body: `<h1>Users</h1><form><fieldset><legend>API tokens</legend><input></fieldset></form>${button('Disable')}`,
    answers: [['deactivate-user', 'likely: Disable']],
  },
  {
    name: 'a window that only closes asks nothing',
    body: dialog('Backup', 'Scheduled backups', 'Close'),
    answers: [['confirm-dialog', 'none']],
  },
  {
    name: '“Cancel” leaves a form, even beside “Keep my plan”',
    body: `<div role="dialog" aria-modal="true"><h2>Cancel subscription</h2><textarea></textarea>${button('Keep my plan')}${button('Cancel')}</div>`,
    answers: [['confirm-dialog', 'none']],
  },
  {
    name: 'who is signed in has a menu with the way out, though only a hand shows it',
    lang: 'zh-CN',
    body: '<header><h1>工作台</h1><div class="avatar" style="cursor:pointer;width:32px;height:32px"><img alt="avatar"></div></header>',
    answers: [['log-out', 'unsure: avatar']],
  },
  {
    name: 'an icon that its library calls “user” opens one’s own menu, no list of users',
    lang: 'zh-CN',
    body: '<header><span style="cursor:pointer"><span role="img" aria-label="user" class="anticon anticon-user"><svg width="16" height="16"></svg></span></span></header><nav><a href="/u">用户和权限</a></nav>',
    answers: [
      ['open-users', 'likely: 用户和权限'],
      ['log-out', 'unsure: user'],
      ['open-account-settings', 'unsure: user'],
    ],
  },
];

for (const { name, body, answers, ...page } of traps)
  test(name, async ({ show, ask }) => {
    await show(body, page);
    for (const [intent, answer] of answers) expect.soft(line(await ask(intent)), intent).toEqual(answer);
  });

test('the page’s decoys near the answer are named', async ({ find }) => {
  const { decoys } = await find(
    'cancel-subscription',
    `<h1>Subscription</h1><section>${['Cancel subscription', 'Pause subscription', 'Keep my plan', 'Restore'].map(button).join('')}</section>`,
  );
  expect(decoys.map(({ name, is }) => `${name}: ${is}`)).toEqual([
    'Pause subscription: keep-plan',
    'Keep my plan: keep-plan',
    'Restore: undo-reactivate',
  ]);
});

test('“Suspend” is no pause where a dialog asks to deactivate', async ({ find }) => {
  const { decoys } = await find(
    'confirm-dialog',
    dialog('Deactivate organization?', 'Cancel', 'Deactivate', 'Suspend org'),
  );
  expect(decoys.map(({ name, is }) => `${name}: ${is}`)).toEqual(['Cancel: dialog-dismiss']);
});

test('the buttons of a dialog may stand in a shadow root of it', async ({ find }) => {
  const { candidates } = await find(
    'confirm-dialog',
    `<div role="dialog" aria-modal="true"><h2>Delete account?</h2>${button('Cancel')}<sample-bar><template shadowrootmode="open">${button('Delete account')}</template></sample-bar></div>`,
  );
  expect(candidates[0]?.name).toBe('Delete account');
});
