import { holdMarksAgainst } from './site-cases.ts';

// Pages as somebody else might draw them from the same facts: few of the ids that public code names, other words, other elements.

const billing = 'https://acme.pipedrive.com/settings/subscription';
const wayOut = `${billing}/churn-shield?cancellation=true`;

const frame = (body: string) =>
  `<nav><a href="/deals">Deals</a> <a href="#">Tools and apps</a></nav><main>${body}</main>`;
const frameZh = (body: string) => `<nav><a href="/deals">交易</a> <a href="#">工具和应用</a></nav><main>${body}</main>`;
const invoices = '<table><tr><td>INV-2</td><td>Cancelled</td></tr></table>';
const invoicesZh = '<table><tr><td>INV-2</td><td>已取消</td></tr></table>';
const newsletterZh = '<section><p>产品资讯邮件</p><button>取消订阅</button></section>';

holdMarksAgainst({
  pipedrive: [
    {
      name: 'the page to sign in at, under the company’s own address',
      url: 'https://acme.pipedrive.com/settings/subscription',
      body: '<h1>登录</h1><form><input type="email"><input type="password"><button>登录</button></form>',
      told: { signedIn: 'no', account: {}, mayCancel: 'unknown', cancelled: 'unknown' },
    },
    {
      name: 'the pipeline, by the ids of its frame',
      url: 'https://acme.pipedrive.com/pipeline/1/user/everyone',
      body: '<div id="froot-header">Acme</div><p>This deal has been cancelled</p>',
      told: { signedIn: 'yes', account: { id: 'acme' }, places: [], cancelled: 'unknown' },
    },
    {
      name: 'Billing by words alone, with a link to cancel',
      url: billing,
      body: frame(
        `<h1>Billing</h1><p>Next payment on January 5</p>${invoices}<a id="out" href="#">Cancel my subscription</a><button id="pause">Pause subscription</button>`,
      ),
      told: { signedIn: 'yes', places: ['subscription'], mayCancel: 'yes', cancelled: 'no' },
      finds: { cancelMySubscription: 'out', pause: 'pause', lastButton: 'none' },
    },
    {
      name: 'Billing in Chinese, where a newsletter is left by the same word',
      url: billing,
      body: frameZh(
        `<h1>账单</h1><p>将于 2027年1月5日 续订</p>${invoicesZh}${newsletterZh}<footer><button id="out">取消订阅</button><a href="#">删除账户</a></footer>`,
      ),
      told: { signedIn: 'yes', mayCancel: 'yes', cancelled: 'no' },
      finds: { cancelMySubscription: 'out' },
    },
    {
      name: 'Billing for somebody without the right, who sees when it renews',
      url: billing,
      body: frame(
        `<h1>Billing</h1><p>Renews on January 5</p>${invoices}<p>Only users with account settings access can manage billing.</p>`,
      ),
      told: { signedIn: 'yes', mayCancel: 'no', cancelled: 'unknown' },
      finds: { cancelMySubscription: 'none' },
    },
    {
      name: 'the same in Chinese',
      url: billing,
      body: frameZh(`<p>您的套餐将于 2027年1月5日 续订</p>${invoicesZh}${newsletterZh}<p>您没有账户设置权限。</p>`),
      told: { signedIn: 'yes', mayCancel: 'no', cancelled: 'unknown' },
      finds: { cancelMySubscription: 'none' },
    },
    {
      name: 'Billing afterwards',
      url: billing,
      body: frame(
        `<div>Your Pipedrive account will be closed on 5 January 2027. You can use it until then.</div><h1>Billing</h1>${invoices}<button>Choose a plan</button>`,
      ),
      told: { signedIn: 'yes', cancelled: 'yes', mayCancel: 'unknown' },
    },
    {
      name: 'Billing afterwards, in Chinese',
      url: billing,
      body: frameZh(`<div>您的账户将于 2027 年 1 月 5 日关闭。</div><h1>账单</h1>${invoicesZh}${newsletterZh}`),
      told: { signedIn: 'yes', cancelled: 'yes', mayCancel: 'unknown' },
      finds: { cancelMySubscription: 'none' },
    },
    {
      name: 'a paused account',
      url: billing,
      body: frame('<p>Your subscription is paused until April.</p><button>Reactivate</button>'),
      told: { cancelled: 'unknown' },
    },
    {
      name: 'what will be lost, in a dialog of the same page',
      url: billing,
      body: frame(
        `<a href="#">Cancel my subscription</a><div role="dialog" aria-label="Before you go"><p>Your account will be closed on 5 January.</p>
         <button id="keep">Keep using Pipedrive</button><button>Cancel</button><button id="on">Continue to cancel</button></div>`,
      ),
      told: { mayCancel: 'yes', cancelled: 'no' },
      finds: { continueToCancel: 'on', keep: 'keep', lastButton: 'none' },
    },
    {
      name: 'what will be lost, at an address of its own',
      url: wayOut,
      body: frame(
        '<p>Your account will be closed on 5 January.</p><a id="on" href="#">Proceed to cancel</a><button>Stay</button>',
      ),
      told: { mayCancel: 'yes', cancelled: 'no' },
      finds: { continueToCancel: 'on' },
    },
    {
      name: 'the offer of a chat, in Chinese',
      url: wayOut,
      body: frameZh(
        '<h1>我们聊聊吧</h1><p>账户将于 1 月 5 日关闭</p><button id="chat">立即聊天</button><a id="on" href="#">不感兴趣，继续取消</a>',
      ),
      told: { cancelled: 'no' },
      finds: { notInterested: 'on', chatNow: 'chat', lastButton: 'none' },
    },
    {
      name: 'the questionnaire, with a button that goes back',
      url: wayOut,
      body: frame(
        '<p>You will lose access to your data.</p><label><input type="checkbox"> I agree</label><button>Cancel</button><button id="last" disabled>Cancel my account</button>',
      ),
      told: { mayCancel: 'yes', cancelled: 'no' },
      finds: { lastButton: 'last', continueToCancel: 'none' },
    },
    {
      name: 'the end of the way out',
      url: wayOut,
      body: frame('<h1>Your plan has been canceled</h1><a href="/settings/subscription">Back to Billing</a>'),
      told: { cancelled: 'yes' },
    },
    {
      name: 'the export in its frame',
      url: 'https://acme.pipedrive.com/settings/export',
      body: frame(
        `<iframe id="iFrameResizer0" srcdoc="<label class='fancy_radio inline'><input type=radio> Deals</label><button id='do-export-csv'>CSV</button><button id='do-export-xls'>Excel</button><table id='exports_list'><tr><td>70 deals</td><td><a id='file' href='/export/download/70'>Download</a></td></tr></table>"></iframe>`,
      ),
      told: { signedIn: 'yes', places: ['export'] },
      finds: { makeCsv: 'do-export-csv', makeExcel: 'do-export-xls', download: 'file' },
    },
  ],
});
