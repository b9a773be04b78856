import { describe, expect, test } from 'vitest';
import type { PageLanguage } from '../lexicon/concepts.ts';
import { type MessageState, readMessage } from './message.ts';

type Case = [language: PageLanguage, text: string, state: MessageState, date?: string];

const untilDate: Case[] = [
  ['en', 'Your subscription is canceled and will expire on December 31, 2026.', 'runs-until', '2026-12-31'],
  ['zh-CN', '您的订阅已取消，将于 2026年12月31日 到期。', 'runs-until', '2026-12-31'],
  ['zh-TW', '您的訂閱已取消，將於 2026/12/31 到期。', 'runs-until', '2026-12-31'],
  ['ja', '契約はキャンセルされました。2026年12月31日までご利用いただけます。', 'runs-until', '2026-12-31'],
  ['de', 'Ihr Abo wurde gekündigt und endet am 31. Dezember 2026.', 'runs-until', '2026-12-31'],
  ['fr', 'Votre abonnement a été résilié et expirera le 31 décembre 2026.', 'runs-until', '2026-12-31'],
  ['es', 'Tu suscripción ha sido cancelada y caducará el 31 de diciembre de 2026.', 'runs-until', '2026-12-31'],
  ['pt-BR', 'Sua assinatura foi cancelada e expirará em 31 de dezembro de 2026.', 'runs-until', '2026-12-31'],
  ['ko', '구독이 취소되었으며 2026년 12월 31일에 만료돼요.', 'runs-until', '2026-12-31'],
  ['ru', 'Ваша подписка отменена и истечёт 31 декабря 2026 г.', 'runs-until', '2026-12-31'],
];

const cancelled: Case[] = [
  ['en', 'The subscription has been cancelled.', 'cancelled'],
  ['zh-CN', '订阅已取消。', 'cancelled'],
  ['zh-TW', '已取消訂閱。', 'cancelled'],
  ['ja', 'サブスクリプションはキャンセルされました。', 'cancelled'],
  ['de', 'Das Abonnement wurde gekündigt.', 'cancelled'],
  ['fr', "L'abonnement a été annulé.", 'cancelled'],
  ['es', 'La suscripción ha sido cancelada.', 'cancelled'],
  ['pt-BR', 'A assinatura foi cancelada.', 'cancelled'],
  ['ko', '구독을 취소했습니다.', 'cancelled'],
  ['ru', 'Подписка отменена.', 'cancelled'],
];

const failed: Case[] = [
  ['en', 'Your subscription could not be cancelled. Please try again.', 'failed'],
  ['zh-CN', '取消订阅失败，请重试', 'failed'],
  ['zh-TW', '取消訂閱失敗，請再試一次', 'failed'],
  ['ja', 'サブスクリプションをキャンセルできませんでした。', 'failed'],
  ['de', 'Das Abonnement konnte nicht gekündigt werden.', 'failed'],
  ['fr', "L'annulation de l'abonnement a échoué.", 'failed'],
  ['es', 'No se pudo cancelar la suscripción.', 'failed'],
  ['pt-BR', 'Falha ao cancelar a assinatura.', 'failed'],
  ['ko', '구독 취소에 실패했어요.', 'failed'],
  ['ru', 'Не удалось отменить подписку.', 'failed'],
];

const renewalOff: Case[] = [
  ['en', 'Your plan will not renew. It ends on 2026-12-31.', 'renewal-off', '2026-12-31'],
  ['zh-CN', '自动续费已关闭，套餐将于 2026-12-31 到期。', 'renewal-off', '2026-12-31'],
  ['de', 'Ihr Tarif wird nicht verlängert und läuft am 31.12.2026 ab.', 'renewal-off', '2026-12-31'],
  ['ko', '구독이 2026. 12. 31. 이후 갱신되지 않습니다.', 'renewal-off', '2026-12-31'],
  ['ru', 'Подписка не будет продлена после 31.12.2026.', 'renewal-off', '2026-12-31'],
];

/** Each language as it writes a day by digits. */
const digits: Case[] = [
  ['en', 'Your plan is cancelled and stays active until 12/31/2026.', 'runs-until', '2026-12-31'],
  ['zh-CN', '套餐已取消，可使用至2026年12月31日。', 'runs-until', '2026-12-31'],
  ['zh-TW', '方案已取消，可使用至 2026 年 12 月 31 日。', 'runs-until', '2026-12-31'],
  ['ja', 'プランは解約されました。2026/12/31 まで利用できます。', 'runs-until', '2026-12-31'],
  ['de', 'Ihr Abo wurde gekündigt und läuft bis 31.12.2026.', 'runs-until', '2026-12-31'],
  ['fr', "Votre abonnement est résilié et reste actif jusqu'au 31/12/2026.", 'runs-until', '2026-12-31'],
  ['es', 'Tu suscripción está cancelada y sigue activa hasta el 31/12/2026.', 'runs-until', '2026-12-31'],
  ['pt-BR', 'Sua assinatura foi cancelada e vale até 31/12/2026.', 'runs-until', '2026-12-31'],
  ['ko', '구독이 취소되었습니다. 2026. 12. 31.까지 이용할 수 있습니다.', 'runs-until', '2026-12-31'],
  ['ru', 'Подписка отменена и действует до 31.12.2026.', 'runs-until', '2026-12-31'],
];

const others: Case[] = [
  ['en', 'If you cancel your subscription now, you keep access until March 1, 2027.', 'none'],
  ['zh-CN', '确定要取消订阅吗？取消后仍可使用至 2027-03-01。', 'none'],
  ['en', 'Your subscription renews on Jan 5, 2027.', 'renews', '2027-01-05'],
  ['en', 'The subscription has been reinstated.', 'resumed'],
  ['zh-CN', '您的订阅已恢复。', 'resumed'],
  ['en', 'Your subscription has expired.', 'ended'],
  ['fr', 'Votre abonnement a expiré.', 'ended'],
  ['en', 'The subscription is marked for cancellation at the end of the current billing period.', 'runs-until'],
  ['zh-CN', '解约申请已提交，审批中', 'pending'],
  ['en', 'Your cancellation request has been received and is under review.', 'pending'],
  ['en', 'Your request to cancel the subscription is pending.', 'pending'],
  ['zh-CN', '注销组织的申请已提交，审核中', 'pending'],
  ['en', 'Canceled', 'status'],
  ['zh-CN', '已取消', 'status'],
  ['de', 'Storniert', 'status'],
  ['en', 'Invoice 4711: cancelled', 'status'],
  ['en', 'Welcome back', 'none'],
];

describe.each(Object.entries({ untilDate, digits, cancelled, failed, renewalOff, others }))('%s', (_, cases) => {
  test.each(cases)('%s: %s', (language, text, state, date) => {
    const alone = readMessage(text, [language]);
    expect([alone.state, alone.date?.iso]).toEqual([state, date]);
  });

  test.each(cases)('without knowing the language (%s): %s', (_language, text, state) => {
    expect(readMessage(text).state).toBe(state);
  });
});

test('an English date whose day and month could be either is left to the person', () => {
  const { date } = readMessage('Your subscription is cancelled and ends on 03/04/2027.', ['en']);
  expect(date).toEqual({ text: '03/04/2027' });
  expect(readMessage('Votre abonnement a été résilié et se termine le 03/04/2027.', ['fr']).date?.iso).toBe(
    '2027-04-03',
  );
});

test('no message is too long or too odd to read', () => {
  expect(readMessage('x'.repeat(1_000_000)).state).toBe('none');
  expect(readMessage('Subscription cancelled, ends on 99/99/2026', ['en']).date?.iso).toBeUndefined();
});
