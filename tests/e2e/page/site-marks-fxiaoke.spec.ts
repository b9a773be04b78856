import { holdMarksAgainst } from './site-cases.ts';

// Pages as somebody else might draw them from the same facts: plain elements, other words.

holdMarksAgainst({
  fxiaoke: [
    {
      name: 'the page to sign in at, by a code',
      url: 'https://www.fxiaoke.com/pc-login/build/login_gray.html',
      body: '<div>扫码登录</div><div>账号登录</div><img alt="">',
      told: { signedIn: 'no', account: {} },
    },
    {
      name: 'the page to sign in at, at a list’s address',
      url: 'https://www.fxiaoke.com/XV/UI/Home#crm/list/=/AccountObj',
      body: '<p>纷享销客 连接型CRM 客户</p><input placeholder="请输入手机号"><input type="password"><span>立即登录</span>',
      told: { signedIn: 'no', places: ['export'] },
    },
    {
      name: 'an application that is still being drawn',
      url: 'https://ale.fxiaoke.com/XV/UI/Home#crm/index',
      body: '<div class="loading"></div>',
      told: { signedIn: 'unknown', account: { id: 'ale.fxiaoke.com' } },
    },
    {
      name: 'a list, with buttons that are plain text',
      url: 'https://hk.sharecrm.com/XV/UI/Home#paasapp/list/=/appId_CRM/ContactObj',
      body: '<h2>联系人</h2><div><span>新建</span><span id="export">导出</span><span>导入</span></div><div>共 1,204 条</div>',
      told: {
        signedIn: 'yes',
        places: ['export'],
        mayCancel: 'unknown',
        cancelled: 'unknown',
        counts: [{ object: 'contacts', count: 1204 }],
      },
      finds: { exportList: 'export' },
    },
    {
      name: 'a record that speaks of ended contracts, in English',
      url: 'https://eu.sharecrm.com/XV/UI/Home#crm/detail/=/AccountObj',
      body: '<h2>Accounts</h2><p>Subscription cancelled</p><div>Log out</div>',
      told: { signedIn: 'yes', places: [], cancelled: 'unknown' },
    },
    {
      name: 'the administration, for somebody without a right',
      url: 'https://www.fxiaoke.com/XV/UI/manage#crmmanage/=/module-sysobject',
      body: '<p>您没有权限访问该页面</p>',
      told: { signedIn: 'yes', places: ['admin'], mayCancel: 'unknown' },
    },
  ],
});
