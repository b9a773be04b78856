import { ask, form, message } from '../dialogs/index.js';
import { button, el, get, post } from '../dom.js';
import { pause, say, settings } from '../settings.js';

/** Plan and billing: the way out, with an offer, a newsletter and the whole company's end beside it. */
export async function subscription(go) {
  if (settings.billingInFrame && !settings.framed)
    return el(
      'div',
      {},
      el('h2', {}, say('订阅与账单', 'Subscription and billing')),
      el('iframe', { src: `https://${settings.billingHost}/#/system/subscription`, title: say('账单', 'Billing') }),
    );
  const { cancelled } = await get('/api/me');
  await pause('page');
  const mistake = (what) => () => post('/api/mistake', { what });
  return el(
    'div',
    {},
    el('h2', {}, say('订阅与账单', 'Subscription and billing')),
    el('p', {}, cancelled ? said() : say('专业版，2026年12月31日自动续费', 'Professional, renews on 31 December 2026')),
    el(
      'div',
      { class: 'row' },
      button(say('升级套餐', 'Upgrade plan'), mistake('upgrade')),
      !cancelled && !settings.withoutCancel && button(say('取消订阅', 'Cancel subscription'), () => offer(go)),
      button(say('暂停订阅', 'Pause subscription'), mistake('pause')),
      button(say('删除企业', 'Delete company'), mistake('delete-company')),
    ),
    el('h3', {}, say('发票', 'Invoices')),
    el('div', { class: 'row' }, '2026-01', el('span', {}, say('已取消', 'Cancelled'))),
    el('h3', {}, say('产品简报邮件', 'Newsletter')),
    button(say('退订邮件', 'Unsubscribe'), mistake('newsletter')),
  );
}

function said() {
  return say(
    '订阅已取消，可使用至2026年12月31日',
    'Your subscription is cancelled. You can use it until 31 December 2026.',
  );
}

async function offer(go) {
  await pause('dialog');
  const reason = el('textarea', { 'aria-label': say('取消原因', 'Reason for cancelling') });
  form(
    say('取消订阅', 'Cancel subscription'),
    [
      el('p', {}, say('取消后数据保留30天。', 'Your data is kept for 30 days.')),
      el('div', { class: 'row' }, el('label', {}, say('取消原因', 'Reason for cancelling')), reason),
      button(say('保留套餐，享五折', 'Keep my plan at half price'), () => post('/api/mistake', { what: 'keep' })),
    ],
    say('继续取消', 'Continue to cancel'),
    async (close) => {
      close();
      await pause('dialog');
      ask(say('确定要取消订阅吗？', 'Do you really want to cancel your subscription?'), async () => {
        const ok = await post('/api/cancel', { reason: reason.value });
        await pause('message');
        message(
          ok ? said() : say('取消订阅失败，请联系客服', 'Your subscription could not be cancelled. Contact support.'),
        );
        if (ok) go('/system/subscription');
      });
    },
  );
}
