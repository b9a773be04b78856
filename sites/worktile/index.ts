import { defineSite } from '../schema.ts';
import { guides } from './guides.ts';
import { cancelled, company, mayCancel, mayNotCancel, notCancelled, signedIn, signedOut } from './marks.ts';
import { targets } from './targets.ts';

export const worktile = defineSite({
  id: 'worktile',
  name: { en: 'Worktile', 'zh-CN': 'Worktile' },

  sources: {
    dissolveHelp: {
      url: 'https://worktile.com/club/baike/',
      note: { en: 'Worktile’s help for its product of 2015', 'zh-CN': 'Worktile 官方帮助，2015 年的旧产品' },
      grade: 'A',
      seen: '2015',
    },
    reader: {
      note: { en: 'A reader’s comment under that help page', 'zh-CN': '该帮助页面下的读者评论' },
      grade: 'C',
      seen: '2026-11',
    },
    seed: {
      url: 'https://worktile.com/kb/p/3328577',
      note: { en: 'an article in Worktile’s knowledge base', 'zh-CN': 'Worktile 知识库文章' },
      grade: 'C',
      seen: '2026-11',
    },
    guess: {
      note: {
        en: 'no source; guessed from how such pages are usually worded',
        'zh-CN': '没有来源，按同类页面用语推测',
      },
      grade: 'D',
      seen: '2026-11',
    },
    publicCode: {
      note: { en: 'public code that works with Worktile', 'zh-CN': '与 Worktile 协作的公开代码' },
      grade: 'B',
      seen: '2026-11',
    },
  },

  hosts: [
    {
      host: '*.worktile.com',
      region: 'China',
      except: [
        ...['www.worktile.com', 'open.worktile.com', 'hook.worktile.com', 'box.worktile.com', 'help.worktile.com'],
        'pro.worktile.com',
      ],
      from: 'publicCode',
    },
  ],

  account: {
    id: [{ type: 'host', host: '^([a-z0-9-]+)\\.worktile\\.com$' }],
    called: { en: 'Team address', 'zh-CN': '团队域名' },
    from: 'publicCode',
  },
  signedIn: { when: signedIn, from: 'publicCode' },
  signedOut: { when: signedOut, from: 'publicCode' },
  mayCancel: {
    who: { en: 'the owner of the team (所有者)', 'zh-CN': '团队所有者' },
    yes: mayCancel,
    no: mayNotCancel,
    from: 'dissolveHelp',
  },
  cancelled: { yes: cancelled, no: notCancelled, from: 'guess' },

  places: {
    company: {
      name: { en: 'Basic settings of the team', 'zh-CN': '团队基本设置' },
      at: company,
      words: {
        en: 'Your profile picture › 团队管理 › 设置 › 基本设置 (as of 2015)',
        'zh-CN': '头像 › 团队管理 › 设置 › 基本设置（2015 年的路径）',
      },
      from: 'dissolveHelp',
    },
  },

  targets,
  guides,

  objects: [
    {
      id: 'tasks',
      name: { en: 'Tasks', 'zh-CN': '任务' },
      instead: {
        en: 'No export is in a source. Look for “导出” in each project; if it is missing, ask customer service.',
        'zh-CN': '没有关于导出的来源。请在各项目中查找“导出”；没有的话请联系客服。',
      },
      from: 'publicCode',
    },
    {
      id: 'files',
      name: { en: 'Files', 'zh-CN': '文件' },
      instead: {
        en: 'Download the files one by one before the team is dissolved.',
        'zh-CN': '请在解散团队前逐个下载文件。',
      },
      from: 'publicCode',
    },
  ],

  cancel: {
    kind: 'self-service-now',
    at: 'company',
    guide: 'cancel',
    warnings: [
      {
        text: {
          en: 'This way is from 2015; the product has changed since. If you don’t find it, ask customer service.',
          'zh-CN': '此路径来自 2015 年，产品此后已改版。找不到时请联系客服。',
        },
        from: 'dissolveHelp',
      },
      {
        text: {
          en: 'Dissolving the team takes it away from everybody at once.',
          'zh-CN': '解散后所有成员立即无法使用。',
        },
        from: 'dissolveHelp',
      },
      {
        text: {
          en: 'A reader says that the data is then gone for good and no backup is kept.',
          'zh-CN': '有读者称数据随即彻底删除，不保留备份。',
        },
        from: 'reader',
      },
    ],
    confirmation: {
      text: { en: 'No source says how it is confirmed.', 'zh-CN': '没有来源说明如何确认。' },
      from: 'dissolveHelp',
    },
    from: 'dissolveHelp',
  },

  exports: [],
  terms: {},
  support: [],

  unknown: [
    { en: 'Whether the way of 2015 still exists.', 'zh-CN': '2015 年的路径是否仍然存在。' },
    { en: 'Whether and how data can be exported.', 'zh-CN': '能否导出数据、如何导出。' },
    { en: 'Refund, notice period and support channels.', 'zh-CN': '退款、通知期和联系渠道。' },
  ],
});
