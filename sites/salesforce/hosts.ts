import type { SiteInput } from '../schema.ts';

/** The three names that each customer has, and where people sign in who do not use their own. */
export const hosts: SiteInput['hosts'] = [
  { host: '*.lightning.force.com', region: 'worldwide', from: 'browserforceCode' },
  { host: '*.my.salesforce.com', region: 'worldwide', from: 'myDomainHelp' },
  { host: '*.my.salesforce-setup.com', role: 'setup', region: 'worldwide', from: 'browserforceCode' },
  { host: 'login.salesforce.com', role: 'accounts', region: 'worldwide', from: 'loginHelp' },
  { host: 'welcome.salesforce.com', role: 'accounts', region: 'worldwide', from: 'loginHelp' },
  { host: 'test.salesforce.com', role: 'accounts', region: 'worldwide', from: 'loginHelp' },
  // Only the domains were seen of what follows, not the names under them.
  { host: '*.sfcrmapps.cn', region: 'cn', from: 'inspectorCode' },
  { host: '*.sfcrmproducts.cn', region: 'cn', from: 'inspectorCode' },
  { host: '*.salesforce.mil', region: 'us-defense', from: 'inspectorCode' },
  { host: '*.force.mil', region: 'us-defense', from: 'inspectorCode' },
  { host: '*.crmforce.mil', region: 'us-defense', from: 'inspectorCode' },
  // What people see who come through Microsoft Defender for Cloud Apps.
  { host: '*.lightning.force.com.mcas.ms', region: 'defender', from: 'inspectorCode' },
];

/** With the sandbox, if it is one: `acme--uat.sandbox` is another account than `acme`. */
export const account: SiteInput['account'] = {
  id: [
    {
      type: 'host',
      host: '^(.+?)\\.(?:lightning\\.force|my\\.salesforce|my\\.salesforce-setup)\\.com(?:\\.mcas\\.ms)?$',
    },
    { type: 'host', host: '^(.+?)\\.(?:lightning|my)\\.(?:sfcrmapps|sfcrmproducts)\\.cn$' },
    { type: 'host', host: '^(.+?)\\.(?:lightning|my)\\.(?:salesforce|force|crmforce)\\.mil$' },
  ],
  called: { en: 'My Domain', 'zh-CN': 'My Domain（我的域）' },
  from: 'browserforceCode',
};
