import { describe, expect, test } from 'vitest';
import { factsFor } from '../utils/files/object-facts.ts';
import { accountOf } from '../utils/page/account.ts';
import { objectFactsOf } from './file-facts.ts';
import { addressOf } from './hosts.ts';
import { siteAt, siteById } from './index.ts';
import type { Site } from './schema.ts';

/** The site, the role of the host, and the account as the address alone tells it. */
const told = (address: string) => {
  const at = siteAt(address);
  return at && `${at.site.id} ${at.role} ${accountOf(at.site.account.id, new URL(address))}`;
};

const site = (id: string): Site => {
  const found = siteById(id);
  if (!found) throw new Error(`There is no site ${id}.`);
  return found;
};

describe('hosts and accounts', () => {
  test.each([
    ['https://acme.bitrix24.com/settings/order/', 'bitrix24 app acme.bitrix24.com'],
    ['https://acme.bitrix24.com.br/crm/deal/', 'bitrix24 app acme.bitrix24.com.br'],
    ['https://acme.bitrix24.de/crm/lead/', 'bitrix24 app acme.bitrix24.de'],
    ['https://acme.capsulecrm.com/settings', 'capsule app acme'],
    ['https://app.close.com/settings/developer/api-keys/', 'close app app.close.com'],
    ['https://app.copper.com/companies/4711/app#/browse/list/people/default', 'copper app 4711'],
    ['https://app.copper.com/', 'copper app undefined'],
    ['https://oa.dingtalk.com/index.htm', 'dingtalk app oa.dingtalk.com'],
    ['https://my.workec.com/', 'ec app workec.com'],
    ['https://corp.workec.com/', 'ec app workec.com'],
    ['https://acme.myfreshworks.com/crm/sales/personal-settings/api-settings', 'freshsales app acme'],
    ['https://acme.freshsales.io/leads', 'freshsales app acme'],
    ['https://crm.na1.insightly.com/Users/UserSettings', 'insightly app crm.na1.insightly.com'],
    ['https://www.jiandaoyun.com/dashboard#/app/0123456789abcdef01234567', 'jiandaoyun app www.jiandaoyun.com'],
    ['https://keap.app/?app_id=xy123', 'keap app xy123'],
    ['https://app.infusionsoft.com/home?x=1&app_id=xy123', 'keap app xy123'],
    ['https://xy123.infusionsoft.com/', 'keap app xy123'],
    ['https://cloud-service.lixiaoyun.com/', 'lixiaoyun app lixiaoyun.com'],
    [
      'https://www.mingdao.com/admin/sysinfo/0a1b2c3d-0000-4000-8000-000000000000',
      'mingdao app 0a1b2c3d-0000-4000-8000-000000000000',
    ],
    ['https://www.mingdao.com/personal?type=enterprise', 'mingdao app undefined'],
    ['https://acme.monday.com/admin/billing', 'monday app acme'],
    ['https://crm.xiaoshouyi.com/expense.action', 'neocrm app crm.xiaoshouyi.com'],
    ['https://crm-x1.xiaoshouyi.com/admin/', 'neocrm app crm-x1.xiaoshouyi.com'],
    ['https://app.nutshell.com/company/12-acme', 'nutshell app app.nutshell.com'],
    ['https://acme.odoo.com/odoo/crm', 'odoo app acme'],
    ['https://acme.odoo.com/web#action=1', 'odoo app acme'],
    ['https://www.odoo.com/my/databases', 'odoo billing undefined'],
    ['https://www.odoo.com/fr_FR/my/subscriptions/12', 'odoo billing undefined'],
    ['https://accounts.odoo.com/my/subscription', 'odoo accounts undefined'],
    ['https://acme.sugarondemand.com/', 'sugarcrm app acme'],
    ['https://work.weixin.qq.com/wework_admin/frame#contacts', 'wecom app work.weixin.qq.com'],
    ['https://acme.zendesk.com/sales/dashboards/main', 'zendesk-sell app acme'],
    ['https://acme.zendesk.com/billing/manage_cancellation', 'zendesk-sell app acme'],
  ])('%s is %s', (address, expected) => {
    expect(told(address)).toBe(expected);
  });

  test.each([
    'https://helpdesk.bitrix24.com/open/17226116/',
    'https://www.bitrix24.com.br/',
    'https://bitrix24.com/',
    'https://evilbitrix24.com/',
    'https://acme.bitrix24.com.evil.example/',
    'https://acme.bitrix24.site/',
    'https://capsulecrm.com/support/',
    'https://www.capsulecrm.com/',
    'https://help.close.com/docs/adding-and-removing-users',
    'https://app.close.com.evil.example/',
    'https://support.copper.com/en/',
    'https://www.dingtalk.com/',
    'https://www.workec.com/',
    'https://my.workec.com.evil.example/',
    // Freshworks has other products under the same names.
    'https://acme.myfreshworks.com/login',
    'https://acme.myfreshworks.com/crm/salesforce',
    'https://support.freshsales.io/',
    'https://support.insight.ly/',
    'https://crm.na1.insightly.com.evil.example/',
    'https://www.jiandaoyun.com/',
    'https://www.jiandaoyun.com/dashboards',
    'https://evilkeap.app/',
    'https://acme.keap.app/',
    'https://help.infusionsoft.com/help/',
    'https://lixiaoyun.com/',
    'https://www.mingdao.com/',
    'https://help.mingdao.com/admin/',
    'https://support.monday.com/hc/en-us',
    'https://auth.monday.com/login',
    'https://doc.xiaoshouyi.com/',
    'https://xiaoshouyi.com/',
    'https://www.nutshell.com/',
    // A customer's web site, and the vendor's shop window.
    'https://acme.odoo.com/shop',
    'https://www.odoo.com/web',
    'https://www.odoo.com/page/my/databases',
    'https://sugarondemand.com/',
    'https://support.sugarcrm.com/',
    'https://work.weixin.qq.com/',
    'https://work.weixin.qq.com/wework_admin.html',
    // Help centres of other companies.
    'https://acme.zendesk.com/hc/en-us',
    'https://acme.zendesk.com/agent/dashboard',
    'https://support.zendesk.com/billing/',
    'http://acme.monday.com/admin',
  ])('%s is none of them', (address) => {
    expect(told(address)).toBeUndefined();
  });
});

describe('deep links', () => {
  test.each([
    ['monday', 'invoices', 'acme', 'acme.monday.com', 'https://acme.monday.com/admin/billing/invoices'],
    ['mingdao', 'subscription', '0a1b', 'www.mingdao.com', 'https://www.mingdao.com/admin/sysinfo/0a1b'],
    [
      'zendesk-sell',
      'subscription',
      'acme',
      'acme.zendesk.com',
      'https://acme.zendesk.com/billing/manage_cancellation',
    ],
    // One portal for all databases.
    ['odoo', 'export', 'acme', 'acme.odoo.com', 'https://www.odoo.com/my/databases'],
  ])('%s: %s', (id, place, account, host, expected) => {
    const { path = '', role } = site(id).places[place] ?? { role: 'app' };
    const link = addressOf(site(id), { id: account, host }, { path, role });
    expect(link).toBe(expected);
    expect(siteAt(expected)).toMatchObject({ site: { id }, role });
  });
});

describe('exported files', () => {
  test.each([
    ['capsule', 'contacts.csv', 'contacts'],
    ['capsule', 'Opportunities.csv', 'opportunities'],
    ['capsule', 'projects.xlsx', undefined],
    ['nutshell', 'Companies.csv', 'companies'],
    ['nutshell', 'Accounts.csv', 'companies'],
    ['nutshell', 'people.csv', 'people'],
    ['nutshell', 'my-notes.csv', undefined],
    ['odoo', 'dump.sql', 'database'],
    ['odoo', 'old-dump.sql', undefined],
  ])('%s: %s holds %s', (id, name, object) => {
    expect(factsFor(name, objectFactsOf(site(id)))?.object).toBe(object);
  });

  test.each([
    ['capsule', 'export', 'acme.zip'],
    ['close', 'leadExport', 'leads.json.gz'],
    ['close', 'leadExport', 'leads.csv'],
    ['odoo', 'backup', 'acme.zip'],
    ['monday', 'export', 'account.zip'],
  ])('%s: the export %s may be called %s, a page or a picture never', (id, name, file) => {
    const pattern = new RegExp(site(id).exports.find((exported) => exported.id === name)?.fileName ?? '(?!)', 'i');
    expect(pattern.test(file)).toBe(true);
    for (const other of ['login.html', 'logo.png', `${file}.crdownload`]) expect(pattern.test(other)).toBe(false);
  });
});

describe('clocks', () => {
  test.each([
    ['bitrix24', 'notice', '7 days before term-end'],
    ['bitrix24', 'retention', '30 days after last-use'],
    ['capsule', 'reactivation', '14 days after cancellation'],
    ['close', 'retention', '30 days after access-end'],
    ['copper', 'notice', '30 days before term-end'],
    ['freshsales', 'retention', '30 days after cancellation'],
    ['freshsales', 'reactivation', '15 days after cancellation'],
    ['keap', 'notice', '10 days before invoice'],
    ['keap', 'renewal', '6 months after term-start'],
    ['mingdao', 'retention', '90 days after cancellation, 150 days after cancellation'],
    ['odoo', 'notice', '30 days before term-end'],
    ['sugarcrm', 'notice', '30 days before term-end'],
  ] as const)('%s, %s: %s', (id, rule, expected) => {
    const clocks = site(id).terms[rule].flatMap(({ clock }) => clock ?? []);
    expect(clocks.map(({ amount, unit, side, of }) => `${amount} ${unit} ${side} ${of}`).join(', ')).toBe(expected);
  });
});
