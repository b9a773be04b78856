import { defineSite, type Words } from './schema.ts';

const dissolve: Words = { en: ['Dissolve team', 'Disband team'], 'zh-CN': ['解散团队', '解散企业'] };

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
    publicCode: {
      note: { en: 'Seen in public code that works with Worktile', 'zh-CN': '见于与 Worktile 协作的公开代码' },
      grade: 'B',
      seen: '2026-11',
    },
  },

  hosts: [
    {
      host: '*.worktile.com',
      region: 'China',
      except: ['www.worktile.com', 'open.worktile.com', 'hook.worktile.com', 'box.worktile.com', 'help.worktile.com'],
      from: 'publicCode',
    },
  ],

  account: {
    id: [{ type: 'host', host: '^([a-z0-9-]+)\\.worktile\\.com$' }],
    called: { en: 'Team address', 'zh-CN': '团队域名' },
    from: 'publicCode',
  },
  signedIn: { when: { type: 'path', path: '^/(tasks|mission)/' }, from: 'publicCode' },
  signedOut: { when: { type: 'path', path: '^/signin' }, from: 'publicCode' },
  mayCancel: {
    who: { en: 'the owner of the team (所有者)', 'zh-CN': '团队所有者' },
    yes: { type: 'control', name: dissolve },
    from: 'dissolveHelp',
  },

  places: {
    company: {
      name: { en: 'Basic settings of the team', 'zh-CN': '团队基本设置' },
      at: { type: 'control', name: dissolve },
      words: {
        en: 'Your picture › 团队管理 › 设置 › 基本设置 (as of 2015)',
        'zh-CN': '头像 › 团队管理 › 设置 › 基本设置（2015 年的路径）',
      },
      from: 'dissolveHelp',
    },
  },

  targets: {
    dissolve: {
      label: { en: '解散团队 (dissolve the team)', 'zh-CN': '解散团队' },
      alternatives: [
        { type: 'name', role: 'button', name: dissolve },
        { type: 'name', role: 'link', name: dissolve },
        { type: 'intent', intent: 'delete-account' },
      ],
      within: 'page',
      from: 'dissolveHelp',
    },
    goOn: {
      label: { en: '确认并继续 (confirm and go on)', 'zh-CN': '确认并继续' },
      alternatives: [{ type: 'name', role: 'button', name: { en: ['Confirm and continue'], 'zh-CN': ['确认并继续'] } }],
      from: 'dissolveHelp',
    },
    confirm: {
      label: { en: '确认 (confirm)', 'zh-CN': '确认' },
      alternatives: [
        { type: 'name', role: 'button', name: { en: ['Confirm', 'OK', 'Ok'], 'zh-CN': ['确认', '确定'] } },
        { type: 'intent', intent: 'confirm-dialog' },
      ],
      within: 'dialog',
      from: 'dissolveHelp',
    },
  },

  guides: {
    cancel: {
      title: { en: 'Dissolve the team', 'zh-CN': '解散团队' },
      finished: {
        en: 'Keep this page as evidence: press the Clean Exit button in the toolbar.',
        'zh-CN': '请点击工具栏上的 Clean Exit 按钮，把此页面存为凭证。',
      },
      steps: [
        {
          id: 'open',
          say: {
            en: 'Press 解散团队 (dissolve the team) at the bottom of the basic settings. Your password is asked for next.',
            'zh-CN': '点击基本设置底部的“解散团队”，接下来会要求输入密码。',
          },
          at: 'company',
          target: 'dissolve',
          risk: 'reversible',
          done: { type: 'target', target: 'goOn' },
          effect: { type: 'target', target: 'goOn' },
          from: 'dissolveHelp',
        },
        {
          id: 'password',
          say: {
            en: 'Type your password yourself, then press 确认并继续 (confirm and go on).',
            'zh-CN': '自己输入密码，然后点击“确认并继续”。',
          },
          target: 'goOn',
          risk: 'reversible',
          effect: { type: 'target', target: 'confirm' },
          from: 'dissolveHelp',
        },
        {
          id: 'confirm',
          say: {
            en: 'This is the last button: 确认 (confirm). Only you press it.',
            'zh-CN': '这是最后一个按钮：“确认”。只能由你本人点击。',
          },
          target: 'confirm',
          risk: 'irreversible',
          warn: {
            en: 'All members lose access at once, and the data may be gone for good. Save it first.',
            'zh-CN': '所有成员立即失去访问权限，数据可能无法恢复。请先备份。',
          },
          from: 'dissolveHelp',
        },
      ],
    },
  },

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
          en: 'Dissolving takes the team from everybody at once.',
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
      text: { en: 'What confirms it is in no source.', 'zh-CN': '没有关于确认方式的来源。' },
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
