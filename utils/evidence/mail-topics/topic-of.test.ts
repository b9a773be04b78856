import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topicOf } from './topic-of.ts';
import { mailTopics } from './topics.ts';

describe('topicOf', () => {
  it.each([
    ['confirmation', 'Notice of non-renewal: Marketing Hub Starter, account 4711', 'Auto-renewal has been turned off.'],
    ['confirmation', 'Your subscription has been cancelled', 'It runs until 31 March 2027.'],
    ['confirmation', 'Cancellation confirmed', 'We are sorry to see you go. Your invoice history stays available.'],
    ['confirmation', 'About your plan', 'Your Professional subscription will not renew on 1 May.'],
    ['confirmation', '退订成功通知', '您的订阅已取消，可使用至 2027 年 3 月 31 日。'],
    ['confirmation', '关于续订', '您好，贵公司的自动续费已关闭。'],
    ['refund', 'Your refund of €120.00', 'After your subscription was cancelled we refunded the rest of the term.'],
    ['refund', 'Credit note CN-2027-18', 'Attached is the credit note.'],
    ['refund', '退款到账通知', '您的退款已原路退回，金额 1,200.00 元。'],
    ['final-invoice', 'Final invoice for account 4711', 'This is the last invoice of your contract.'],
    ['final-invoice', 'Invoice number 2027-0042', 'Amount due: $0.00'],
    ['final-invoice', '电子发票已开具', '您的最后一张账单见附件。'],
    ['deletion', 'Confirmation of data deletion', 'All data of your account has been permanently deleted.'],
    ['deletion', 'Your request under Article 28', 'Your personal information was erased from our systems on 2 May.'],
    ['deletion', '数据销毁证明', '贵司数据已全部删除。'],
    ['deletion', '账户注销', '您的账户数据已从我们的服务器中清除。'],
    ['export', 'Your export is ready', 'Download your data within 7 days.'],
    ['export', 'Account backup', 'Your backup has been completed.'],
    ['export', '数据导出完成', '请登录后下载。'],
    ['answer', 'Re: [Ticket #48213] cancel our contract', 'Thank you for contacting us. I have passed it on.'],
    ['answer', '回复：申请解约', '感谢您的来信，工单号 20270188，我们会在三个工作日内答复。'],
  ])('a mail about the %s: %s', (topic, subject, text) => {
    expect(topicOf({ subject, text })).toBe(topic);
  });

  it('the sender decides between two that fit', () => {
    const clues = { subject: 'Re: Your request', text: 'See below.' };
    expect(topicOf({ ...clues, from: 'Support <support@vendor.example>' })).toBe('answer');
  });

  it.each([
    ['What’s new in March', 'Five tips to sell more. Manage your subscription preferences or unsubscribe.'],
    ['Weekly digest', 'Your team closed 12 deals.'],
    ['三月产品更新', '新增报表功能，欢迎试用。'],
    ['', ''],
  ])('nothing is suggested for “%s”', (subject, text) => {
    expect(topicOf({ subject, text, from: 'billing@vendor.example' })).toBeUndefined();
  });

  it('answers for any words', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (subject, from, text) => {
        expect([...mailTopics, undefined]).toContain(topicOf({ subject, from, text }));
      }),
    );
  });
});
