import type { SiteInput } from './schema.ts';

type Text = SiteInput['name'];

// What several sites say in the same words: mostly that something is not known, and what to do then.

/** How to leave a vendor that says nothing about it. */
export const writeToService: Text = {
  en: 'No way to cancel is documented. Write to customer service, naming company, administrator, contract number and end date. Ask for a written answer and keep it.',
  'zh-CN': '没有公开的退订方式。请书面联系客服，写明公司、管理员、合同编号和终止日期，要求书面答复并保存。',
};

export const serviceAnswerIsProof: Text = {
  en: 'The written answer of customer service is the proof.',
  'zh-CN': '客服的书面答复就是凭证。',
};

export const noticeAnswerIsProof: Text = {
  en: 'The written answer to the notice is the proof.',
  'zh-CN': '对通知的书面答复就是凭证。',
};

export const noConfirmation: Text = {
  en: 'No confirmation is documented. Keep the page, and ask support for a confirmation by email.',
  'zh-CN': '没有关于确认通知的说明。请留存页面，并请客服用邮件确认。',
};

export const saveDataFirst: Text = {
  en: 'It isn’t known what happens to the data: get it out before you give notice, and ask.',
  'zh-CN': '终止后数据如何处理不明：请先导出再通知，并向对方问清。',
};

export const lookForExport: Text = {
  en: 'No export is documented. Look for “导出” (Export) above the list; if it isn’t there, ask customer service for the data in writing.',
  'zh-CN': '没有公开的导出说明。请看列表上方有无“导出”；没有的话，请书面向客服索取。',
};

/** After the last button that is known: the vendor may ask once more. */
export const mayAskAgain: Text = {
  en: 'If the page asks again, read it and answer yourself. Then keep the page as evidence: press the Clean Exit button in the toolbar.',
  'zh-CN': '如果页面再次询问，请看清后自己回答。然后点击工具栏上的 Clean Exit 按钮，把页面存为凭证。',
};

export const keepThisPage: Text = {
  en: 'Keep this page as evidence: press the Clean Exit button in the toolbar.',
  'zh-CN': '请点击工具栏上的 Clean Exit 按钮，把此页面存为凭证。',
};

/** What is often unknown. */
export const unknown = {
  cancelling: { en: 'How to cancel, notice period and refund.', 'zh-CN': '退订方式、通知期和退款。' },
  exporting: { en: 'Whether and how data can be exported.', 'zh-CN': '能否导出数据、如何导出。' },
  channel: { en: 'Whom to write to: no source names a support channel.', 'zh-CN': '联系渠道：没有来源提到。' },
  account: {
    en: 'Which account it is: the address doesn’t show it, so all accounts look the same here.',
    'zh-CN': '具体是哪个账户：网址里看不出来，各账户在这里无法区分。',
  },
  signedIn: {
    en: 'How to tell from the page whether someone is signed in.',
    'zh-CN': '如何从页面判断是否已登录。',
  },
  chinese: {
    en: 'The Chinese wording; the Chinese words here are translations.',
    'zh-CN': '中文界面用语；此处中文为翻译。',
  },
} satisfies Record<string, Text>;
