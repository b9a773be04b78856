import type { SiteInput } from '../schema.ts';
import { keepThisPage } from '../usual-texts.ts';

export const guides: SiteInput['guides'] = {
  cancel: {
    title: { en: 'Ask for the cancellation', 'zh-CN': '申请取消' },
    finished: keepThisPage,
    steps: [
      {
        id: 'request',
        say: {
          en: 'Under Plans and billing press “Request cancellation”. Nothing is cancelled yet.',
          'zh-CN': '在“Plans and billing（套餐与账单）”中点击“Request cancellation（申请取消）”，此时还没有取消。',
        },
        at: 'subscription',
        target: 'requestCancellation',
        risk: 'reversible',
        done: { type: 'target', target: 'confirmRequest' },
        effect: { type: 'target', target: 'confirmRequest' },
        from: 'accountHelp',
      },
      {
        id: 'confirm',
        say: {
          en: 'Choose your reason, tick the box, then press “Confirm Request”. Only you press it.',
          'zh-CN': '选择原因，勾选确认框，然后点击“Confirm Request（确认申请）”。只能由你本人点击。',
        },
        target: 'confirmRequest',
        risk: 'irreversible',
        warn: {
          en: 'Records that were not exported are lost; for 30 days support can still get them back.',
          'zh-CN': '未导出的记录会丢失；30 天内可联系客服找回。',
        },
        from: 'accountHelp',
      },
    ],
  },
  cancelOld: {
    title: { en: 'Cancel, on the older pages (freshsales.io)', 'zh-CN': '在旧版页面（freshsales.io）取消' },
    finished: keepThisPage,
    steps: [
      {
        id: 'open',
        say: { en: 'Press “Cancel my account”.', 'zh-CN': '点击“Cancel my account（取消我的账户）”。' },
        at: 'subscription',
        target: 'cancelMyAccount',
        risk: 'reversible',
        done: { type: 'target', target: 'cancelAccount' },
        effect: { type: 'target', target: 'cancelAccount' },
        from: 'oldCancelHelp',
      },
      {
        id: 'confirm',
        say: {
          en: 'Tick that you want all data deleted, then press “Cancel Account”. Only you press it.',
          'zh-CN': '勾选“取消并删除全部数据”，然后点击“Cancel Account（取消账户）”。只能由你本人点击。',
        },
        target: 'cancelAccount',
        risk: 'irreversible',
        warn: {
          en: 'All data is deleted. For 15 days the account can be taken back, then its name is free for others.',
          'zh-CN': '全部数据会被删除。15 天内可恢复账户，之后域名会释放给他人。',
        },
        from: 'oldCancelHelp',
      },
    ],
  },
  export: {
    title: { en: 'Export everything', 'zh-CN': '导出全部数据' },
    finished: {
      en: 'An email with a zip follows; the download asks you to sign in. Then drop the zip on the side panel.',
      'zh-CN': '随后会收到含 zip 的邮件，下载时需登录。下载后把 zip 拖到侧边栏核对。',
    },
    steps: [
      {
        id: 'make',
        say: {
          en: 'Under Admin settings › Account press “Export data”.',
          'zh-CN': '在 Admin settings（管理设置）› Account（账户）中点击“Export data（导出数据）”。',
        },
        at: 'export',
        target: 'exportData',
        risk: 'reversible',
        from: 'accountHelp',
      },
    ],
  },
};
