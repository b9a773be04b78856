import type { Words } from '../../schema.ts';

/** What a contract that renews says of itself. */
export const renews: Words = {
  en: [
    ...['renews automatically', 'will renew on', 'will automatically renew', 'will renew automatically', 'renews on'],
    ...['auto-renewal: on', 'auto-renew: on', 'auto-renewal is on', 'auto-renew is on', 'automatic renewal: on'],
  ],
  'zh-CN': [
    ...['将自动续约', '将自动续订', '会自动续约', '会自动续订', '自动续约：开', '自动续订：开', '自动续约已开启'],
    ...['自动续订已开启', '已开启自动续约', '已开启自动续订'],
  ],
};

/** A contract that never renews by itself says this of its type: nobody has cancelled it. */
export const renewsByHand: Words = {
  en: ['manual renewal', 'manual renew', 'renewal type: manual', 'renewal: manual', 'non-auto', 'manually renew'],
  'zh-CN': ['手动续约', '手动续订', '手动续费', '人工续约', '非自动续约', '非自动续订'],
};

/** What may be off, and how pages say so: each of the one with each of the other. */
const off = (subjects: string[], states: string[]) => subjects.flatMap((one) => states.map((state) => one + state));

export const noLongerRenews: Words = {
  en: [
    ...[
      'will not renew',
      'won’t renew',
      'will not be renewed',
      'won’t be renewed',
      'will not auto-renew',
      'not renewing',
    ],
    ...['will no longer renew', 'no longer renews', 'will not automatically renew', 'won’t automatically renew'],
    ...['set to not renew', 'set not to renew', 'chose not to renew', 'chosen not to renew', 'marked as do not renew'],
    ...['for non-renewal', 'non-renewal confirmed', 'non-renewal requested', 'non-renewal scheduled'],
    ...['non-renewal recorded', 'non-renewal submitted', 'non-renewal received', 'renewal declined'],
    ...['canceled your subscription', 'cancelled your subscription', 'cancelled the renewal', 'canceled the renewal'],
    ...off(
      ['renewal', 'auto-renew', 'subscription'],
      [
        ...[' has been cancelled', ' has been canceled', ' was cancelled', ' was canceled', ' is cancelled'],
        ...[' is canceled', ' cancelled', ' canceled'],
      ],
    ),
    ...off(
      ['renewal', 'auto-renew'],
      [
        ...[' has been turned off', ' has been disabled', ' has been stopped', ' was turned off', ' is turned off'],
        ...[' turned off', ' is off', ': off', ' is disabled', ' disabled', ': cancelled', ': canceled', ': no'],
      ],
    ),
  ],
  'zh-CN': [
    ...[
      '不会续约',
      '将不续约',
      '不再续约',
      '不予续约',
      '不会自动续约',
      '不再自动续约',
      '到期不续约',
      '不会续签',
      '不再续签',
    ],
    ...[
      '不会续订',
      '将不续订',
      '不再续订',
      '不会自动续订',
      '不再自动续订',
      '到期不续订',
      '不再续费',
      '不会续费',
      '不会自动续费',
    ],
    ...off(
      ['续约', '续订', '续费'],
      ['已关闭', '已取消', '已停止', '已停用', '已终止', '：关', '：已关闭', '：已取消', '：否'],
    ),
    ...off(['已关闭', '已取消', '已停止', '已停用'], ['自动续约', '自动续订', '自动续费']),
    ...['已取消续约', '已取消续订', '已选择不续约', '已选择不续订', '已设为不续约', '已设置为不续约', '已标记为不续约'],
    ...['订阅已取消', '订阅已被取消', '订阅已成功取消', '已取消订阅', '已取消您的订阅', '取消了您的订阅', '取消了订阅'],
  ],
};
