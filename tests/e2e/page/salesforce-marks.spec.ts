import { siteAt } from '../../../sites/index.ts';
import { salesforce } from '../../../sites/salesforce/index.ts';
import { marksOf } from '../../../utils/page/marks.ts';
import type { Verdict } from '../../../utils/page/verdict.ts';
import { expect, test } from './fixture.ts';

/** A page as another reader of the facts might build it, and what is to be told of it. */
interface Case {
  name: string;
  url?: string;
  body: string;
  told: Partial<Verdict>;
}

const lightning = 'https://acme.lightning.force.com';
/** Neither Lightning’s class names nor a telling address. */
const page = (content: string) => `<header><button title="Setup">⚙</button></header><main>${content}</main>`;
const signIn = (name: string) => `<form><input><input type="password"><button>${name}</button></form>`;

const cases: Case[] = [
  {
    name: 'a contract that renews, with a note on non-renewal',
    body: page(
      '<h1>Salesforce Contract</h1><p>Non-renewal requests must arrive 30 days before.</p><button>Manage Renewal</button>',
    ),
    told: { signedIn: 'yes', mayCancel: 'yes', cancelled: 'unknown' },
  },
  {
    name: 'a contract that no longer renews, and could again',
    body: page(
      '<h1>Salesforce Contract</h1><p>Auto-renewal: Off</p><button>Manage Renewal</button><button>Renew</button>',
    ),
    told: { signedIn: 'yes', mayCancel: 'yes', cancelled: 'yes' },
  },
  {
    name: 'the same in Chinese, without the button',
    body: page('<h1>Salesforce 合同</h1><p>自动续约：已关闭</p><button>更改账单地址</button>'),
    told: { signedIn: 'yes', mayCancel: 'unknown', cancelled: 'yes' },
  },
  {
    name: 'a contract that is renewed by hand, which nobody has cancelled',
    body: page(
      '<h1>Your Account</h1><p>Manual renewal: this contract will not renew automatically.</p><button>Manage Renewal</button>',
    ),
    told: { mayCancel: 'yes', cancelled: 'unknown' },
  },
  {
    name: 'a card edition',
    body: page('<h2>Your Account</h2><button>Change Plan</button><a href="#">Cancel Subscription</a>'),
    told: { mayCancel: 'yes', cancelled: 'no' },
  },
  {
    name: 'a card edition that was cancelled',
    body: page('<h1>Your Account</h1><p>Your subscription was canceled.</p><button>Resubscribe</button>'),
    told: { cancelled: 'yes' },
  },
  {
    name: 'a refusal that names the permission',
    body: page('<h1>Insufficient Privileges</h1><p>You need the Manage Billing permission to see this page.</p>'),
    told: { signedIn: 'yes', mayCancel: 'no', cancelled: 'unknown' },
  },
  {
    name: 'a refusal in Chinese',
    body: page('<h1>您的账户</h1><p>您没有权限查看此页面，请联系管理员。</p>'),
    told: { signedIn: 'yes', mayCancel: 'no', cancelled: 'unknown' },
  },
  {
    name: 'the first page, with talk of other people’s renewal',
    url: `${lightning}/lightning/page/home`,
    body: page('<h2>Your Accounts</h2><p>This customer will not renew</p>'),
    told: { signedIn: 'yes', places: [], mayCancel: 'unknown', cancelled: 'unknown' },
  },
  {
    name: 'signing in, in Chinese',
    url: 'https://login.salesforce.com/',
    body: signIn('登录'),
    told: { signedIn: 'no' },
  },
  {
    name: 'signing in under the customer’s name',
    url: 'https://acme.my.salesforce.com/',
    body: signIn('Log In'),
    told: { signedIn: 'no' },
  },
  {
    name: 'signing in where a page of Lightning was asked for',
    url: `${lightning}/lightning/page/home`,
    body: `<main><h1>Salesforce</h1>${signIn('Log In')}</main>`,
    told: { signedIn: 'no' },
  },
];

for (const { name, url = `${lightning}/lightning/n/billing`, body, told } of cases) {
  test(name, async ({ open }) => {
    const at = siteAt(url);
    const page = await open(body, { url });
    const marks = marksOf(salesforce, { region: at?.region ?? '', role: at?.role ?? 'app' });
    const verdict = await page.evaluate((marks) => rooms.look(marks, document, new URL(location.href)), marks);
    expect(verdict).toMatchObject(told);
  });
}
