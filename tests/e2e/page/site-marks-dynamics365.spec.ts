import { holdMarksAgainst } from './site-cases.ts';

// Pages as somebody else might draw them from the same facts: none of the ids and attributes that public code names, unless said so.

const app = 'https://contoso.crm4.dynamics.com/main.aspx?appid=1&pagetype=entitylist&etn=account';
const list = 'https://admin.cloud.microsoft/#/subscriptions';
const one = 'https://admin.microsoft.com/Adminportal/Home#/subscriptions/1';
const china = 'https://portal.partner.microsoftonline.cn/AdminPortal/Home#/subscriptions';

const frame = (body: string) => `<nav><a href="#/homepage">Home</a> <a href="#/subscriptions">Billing</a></nav>${body}`;
const frameZh = (body: string) => `<nav><a href="#/homepage">主页</a> <a href="#/subscriptions">计费</a></nav>${body}`;

holdMarksAgainst({
  dynamics365: [
    {
      name: 'a list of the app, by the ids of its shell',
      url: app,
      body: '<div id="mectrl_main_trigger">Me</div><ul><li data-id="account|NoRelationship|HomePageGrid|Mscrm.ExportToExcel"><button id="excel">Export to Excel</button></li><li><button>Export to Excel Online</button></li></ul>',
      told: { signedIn: 'yes', account: { id: 'contoso' }, places: ['export'], mayCancel: 'unknown' },
      finds: { exportToExcel: 'excel' },
    },
    {
      name: 'a list of the app, by words alone, in Chinese',
      url: app,
      body: '<button>新建</button><button id="excel">导出到 Excel</button><button>从 Excel 导入</button>',
      told: { signedIn: 'yes', places: ['export'], cancelled: 'unknown' },
      finds: { exportToExcel: 'excel' },
    },
    {
      name: 'a record with a field for a mail address is no page to sign in at',
      url: 'https://contoso.crm4.dynamics.com/main.aspx?pagetype=entityrecord&etn=contact&id=1',
      body: '<div id="ApplicationShell">Sales Hub <input type="email" value="a@example.com"></div>',
      told: { signedIn: 'yes', places: [] },
    },
    {
      name: 'the page to sign in at',
      url: 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=1',
      body: '<h1>Sign in</h1><input type="email"><input type="submit" value="Next">',
      told: { signedIn: 'no', account: {} },
    },
    {
      name: 'the page to sign in at, in Chinese at an admin center’s own address',
      url: china,
      body: '<h1>登录</h1><input><input type="password"><button>登录</button>',
      told: { signedIn: 'no', mayCancel: 'unknown', cancelled: 'unknown' },
    },
    {
      name: 'the list of subscriptions, one of which is over',
      url: list,
      body: frame(
        '<h1>Your products</h1><table><tr><td>Dynamics 365 Sales</td><td>Active</td></tr><tr><td>Visio</td><td>Disabled</td></tr></table>',
      ),
      told: { signedIn: 'yes', places: ['subscription'], mayCancel: 'unknown', cancelled: 'unknown' },
    },
    {
      name: 'one that renews',
      url: one,
      body: frame(
        '<h2>Dynamics 365 Sales</h2><p>Subscription status: <b>Active</b></p><p>Renews on 1/1/2027</p><a id="cancel" href="#">Cancel subscription</a><a href="#">Buy licenses</a>',
      ),
      told: { signedIn: 'yes', mayCancel: 'yes', cancelled: 'no' },
      finds: { cancelSubscription: 'cancel', lastInPane: 'none' },
    },
    {
      name: 'one that runs to a date, for somebody without the right, beside a cancelled invoice',
      url: one,
      body: frame(
        '<p>Subscription status: Active</p><p>Expires on 1/1/2027</p><p>You need to be a billing administrator to cancel.</p><table><tr><td>Invoice 1</td><td>Canceled</td></tr></table>',
      ),
      told: { mayCancel: 'no', cancelled: 'unknown' },
    },
    {
      name: 'the pane of an older billing account',
      url: one,
      body: frame(
        '<button id="page">Cancel subscription</button><div role="dialog" aria-label="Options for canceling your subscription"><label><input type="radio" id="now">Cancel now</label><label><input type="radio" id="before">Cancel before the next renewal date</label><button id="next">Next</button><button>Cancel</button></div>',
      ),
      told: { mayCancel: 'yes', cancelled: 'no' },
      finds: { next: 'next', options: 'before', cancelNow: 'none', lastInPane: 'none', cancelSubscription: 'page' },
    },
    {
      name: 'the pane of recurring billing, in Chinese',
      url: one,
      body: frameZh(
        '<button>取消订阅</button><div role="dialog"><h2>编辑定期计费</h2><label><input type="radio">打开</label><label><input type="radio" id="off">关闭</label><button id="save">保存</button><button>关闭</button><button>取消</button></div>',
      ),
      told: { mayCancel: 'yes', cancelled: 'no' },
      finds: { recurringOff: 'off', lastInPane: 'save' },
    },
    {
      name: 'renewal is off, and the way to cancel still there',
      url: one,
      body: frame(
        '<p>Subscription status: Active</p><p>Recurring billing: Off</p><button>Cancel subscription</button>',
      ),
      told: { mayCancel: 'yes', cancelled: 'yes' },
    },
    {
      name: 'renewal is off, in Chinese',
      url: one,
      body: frameZh('<dl><dt>定期计费</dt><dd>关闭</dd></dl><button>编辑定期计费</button>'),
      told: { cancelled: 'yes' },
    },
    {
      name: 'over, by its state alone, at 21Vianet',
      url: china,
      body: frameZh('<h1>订阅</h1><div>Dynamics 365 企业版 <span class="status">禁用</span></div>'),
      told: { signedIn: 'yes', places: ['subscription'], cancelled: 'yes' },
    },
    {
      name: 'over, with the way back',
      url: one,
      body: frame('<p>This subscription has ended.</p><button>Reactivate</button><button>Delete subscription</button>'),
      told: { cancelled: 'yes' },
      finds: { cancelSubscription: 'none' },
    },
    {
      name: 'no right, in Chinese',
      url: one,
      body: frameZh('<p>状态：有效</p><p>你没有权限取消此订阅。</p><button disabled>取消订阅</button>'),
      told: { mayCancel: 'no', cancelled: 'no' },
    },
  ],
  pingcode: [
    {
      name: 'the page to sign in at',
      url: 'https://acme.pingcode.com/workspace',
      body: '<h1>欢迎</h1><input><input type="password"><button>登 录</button>',
      told: { signedIn: 'no' },
    },
    {
      name: 'the administration, whose menu names the backup',
      url: 'https://acme.pingcode.com/admin/application/custom',
      body: '<nav><a id="menu" href="#">数据备份</a><a href="#">成员管理</a></nav><h2>应用</h2>',
      told: { signedIn: 'yes', account: { id: 'acme' }, places: ['company'], mayCancel: 'unknown' },
      finds: { backupPage: 'menu', startBackup: 'none' },
    },
    {
      name: 'the backups',
      url: 'https://acme.pingcode.com/admin/system/2',
      body: '<h2>数据备份</h2><button id="start">开始备份</button><table><tr><td>项目管理</td><td><a id="file" href="#">下载</a><a href="#">重置</a><a href="#">删除</a></td></tr></table>',
      told: { places: ['export', 'company'] },
      finds: { startBackup: 'start', download: 'file' },
    },
    {
      name: 'the dialog of ngx-tethys, whose first button is the one',
      url: 'https://acme.pingcode.com/admin/system/2',
      body: '<button>开始备份</button><thy-dialog-container class="thy-dialog-container" aria-modal="true"><label><input type="checkbox">项目管理</label><button id="yes" class="btn btn-primary">确 定</button><button class="btn link-secondary">取 消</button></thy-dialog-container>',
      told: { signedIn: 'yes' },
      finds: { confirm: 'yes' },
    },
  ],
});
