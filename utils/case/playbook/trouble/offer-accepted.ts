import { stepsOf } from './steps.ts';

export const offerAccepted = stepsOf({
  kind: 'offer-accepted',
  phase: 'cancel',
  roles: ['admin'],
  steps: [
    {
      id: 'offer-withdraw',
      title: { en: 'Take the offer back, in writing, today', 'zh-CN': '当天书面撤回所接受的优惠' },
      why: {
        en: 'Say that it was pressed by mistake and that you are still cancelling. The sooner, the less there is to argue about.',
        'zh-CN': '说明是误点，并坚持退订。越早越少争议。',
      },
      proof: { en: 'Your letter, and the day it arrived.', 'zh-CN': '你的函件和送达日期。' },
      letter: 'withdrawal',
    },
    {
      id: 'offer-terms',
      title: { en: 'Check what the offer changed', 'zh-CN': '查看优惠改变了什么' },
      why: {
        en: 'A discount often comes with a new term. Look at plan, price and end date, and keep that page.',
        'zh-CN': '折扣往往附带新的合同期。查看套餐、价格和到期日，并保存该页面。',
      },
      proof: { en: 'The subscription page as it is now.', 'zh-CN': '现在的订阅页面。' },
      place: ({ cancel }) => cancel.at,
      action: 'evidence',
    },
    {
      id: 'offer-cancel',
      title: { en: 'Go through the cancellation once more', 'zh-CN': '重新走一遍退订流程' },
      why: {
        en: 'It isn’t cancelled until the page says so. “Cancel” shows you the way again.',
        'zh-CN': '页面没有显示已退订，就还没有退订。“退订”会再次带路。',
      },
      proof: { en: 'The page that says it is cancelled.', 'zh-CN': '显示已退订的页面。' },
      place: ({ cancel }) => cancel.at,
      guide: ({ cancel }) => cancel.guide,
      action: 'guide',
      shown: ({ seen }) => (seen.cancelled === 'yes' ? 'done' : undefined),
    },
  ],
});
