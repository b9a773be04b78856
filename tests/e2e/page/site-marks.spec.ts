import { type Case, holdMarksAgainst } from './site-cases.ts';

const lightning = (body: string) => `<div class="desktop container oneOne oneAppLayoutHost">Acme ${body}</div>`;
const contract = 'https://acme.lightning.force.com/lightning/n/YourAccount';
const renewalDialog = `<div role="dialog" aria-label="Manage Renewal">
  <label><input id="box" type="checkbox"> I am authorized to cancel, modify or renew this contract</label>
  <p>Once you choose, the contract will not renew.</p>
  <button id="renew">Confirm Renewal</button><button id="changes">Request Changes</button>
  <button id="last">Don't Renew</button><button id="close">Cancel</button></div>`;

const zohoShell = (body: string) => `<div data-zcqa="profilePicture" id="me" tabindex="0">Me</div>${body}`;
const store = 'https://store.zoho.com.cn/zs/subscriptions/service/1/custom-id/2';
const planCard = '<p>Subscription Details</p><button id="edition">Change Edition</button>';
const downgradeDialog = `<div role="dialog"><p>Your edition will be downgraded.</p>
  <label><input id="sure" type="checkbox"> I understand what I lose</label>
  <label><input id="cycle" type="checkbox" checked> Downgrade automatically at the end of current billing cycle</label>
  <button id="keep">Keep my plan</button><button id="last">Confirm Downgrade</button></div>`;

const cases: Record<string, Case[]> = {
  salesforce: [
    {
      name: 'the sign-in page',
      url: 'https://acme.my.salesforce.com/',
      body: '<input id="username"><input id="password" type="password"><input type="submit" id="Login" value="Log In">',
      told: { signedIn: 'no', account: {} },
    },
    {
      name: 'a record, with a field that speaks of renewal',
      url: 'https://acme.lightning.force.com/lightning/r/Account/001000000000001AAA/view',
      body: lightning('<p>Our customer will not renew</p><button>Cancel Subscription</button>'),
      told: { signedIn: 'yes', account: { id: 'acme' }, places: [], cancelled: 'unknown', mayCancel: 'unknown' },
    },
    {
      name: 'the contract',
      url: contract,
      body: lightning('<button id="manage">Manage Renewal</button><button id="pay">Edit Payment</button>'),
      told: { signedIn: 'yes', places: ['subscription'], mayCancel: 'yes', cancelled: 'unknown' },
      finds: { manageRenewal: 'manage', dontRenew: 'none' },
    },
    {
      name: 'Your Account for somebody without the right',
      url: contract,
      body: lightning('<h1>Your Account</h1><p>You don’t have permission to manage contracts.</p>'),
      told: { places: ['subscription'], mayCancel: 'no', cancelled: 'unknown' },
    },
    {
      name: 'the renewal dialog',
      url: contract,
      body: lightning(renewalDialog),
      told: { places: ['subscription'], mayCancel: 'yes', cancelled: 'no' },
      finds: { dontRenew: 'last', authorised: 'box', renew: 'renew', requestChanges: 'changes' },
    },
    {
      name: 'the contract afterwards',
      url: contract,
      body: lightning('<p>This contract will not renew.</p><button>Manage Renewals</button>'),
      told: { places: ['subscription'], cancelled: 'yes' },
    },
    {
      name: 'Data Export on the host of the set-up',
      url: 'https://acme.my.salesforce-setup.com/lightning/setup/DataManagementExport/home',
      body: lightning('<button id="now">Export Now</button><a id="later" href="#">Schedule Export</a>'),
      told: { places: ['export'], account: { id: 'acme' } },
      finds: { exportNow: 'now' },
    },
    {
      name: 'the rows of an export',
      url: 'https://acme.my.salesforce.com/ui/setup/export/DataExportPage/d?setupid=DataManagementExport',
      body: '<table><tr class="dataRow"><th>WE_00D000000000001AAA_1.ZIP</th><td><a id="part" class="actionLink" href="/servlet/servlet.OrgExport?fileName=WE_00D000000000001AAA_1.ZIP">download</a></td></tr></table>',
      told: { places: ['export'] },
      finds: { download: 'part' },
    },
  ],
  zoho: [
    {
      name: 'the sign-in page',
      url: 'https://accounts.zoho.com.cn/signin?servicename=ZohoCRM',
      body: '<input id="login_id"><button id="nextbtn">Next</button>',
      told: { signedIn: 'no' },
    },
    {
      name: 'a record',
      url: 'https://crm.zoho.com.cn/crm/org46779451/tab/Potentials/1',
      body: zohoShell('<p>Subscription cancelled</p>'),
      told: { signedIn: 'yes', account: { id: 'org46779451' }, places: [], cancelled: 'unknown' },
      finds: { profile: 'me' },
    },
    {
      name: 'the backup',
      url: 'https://crm.zoho.eu/crm/org20012345678/settings/data-backup',
      body: zohoShell('<div id="dbDataLink"><div><a id="zip" href="/Data_001.zip">Data</a></div></div>'),
      told: { places: ['export'] },
      finds: { dataLink: 'zip' },
    },
    {
      name: 'the store, where “Cancel” only shows under the mouse',
      url: store,
      body: `${planCard}<button id="cancel" style="visibility:hidden">Cancel Subscription</button>`,
      told: { signedIn: 'yes', account: {}, places: ['subscription'], mayCancel: 'yes', cancelled: 'no' },
      finds: { changeEdition: 'edition', cancelSubscription: 'none' },
    },
    {
      name: 'the dialog that warns of the downgrade',
      url: store,
      body: planCard + downgradeDialog,
      told: { cancelled: 'no' },
      finds: { confirmDowngrade: 'last', understand: 'sure', atCycleEnd: 'cycle', keep: 'keep' },
    },
    {
      name: 'the store afterwards',
      url: store,
      body: `${planCard}<p>Downgrade is scheduled</p><button id="back">Resume Subscription</button>`,
      told: { cancelled: 'yes' },
      finds: { resumeSubscription: 'back', confirmDowngrade: 'none' },
    },
    {
      name: 'the store for somebody without the right, in Chinese',
      url: store,
      body: '<p>您没有权限，请联系超级管理员。</p>',
      told: { mayCancel: 'no', cancelled: 'unknown' },
    },
  ],
};

holdMarksAgainst(cases);
