/** The one org that the practice holds. Its names and ids are invented; the forms are Salesforce’s. */
export const orgId = '00D5g000000PrAcEAA';
export const orgName = { en: 'Sample Trading Ltd', 'zh-CN': '示例贸易有限公司' } as const;

const myDomain = 'practice-trading';

/** Lightning, Classic with the API, and the set-up are three origins under the customer’s own name. */
export const hosts = {
  lightning: `${myDomain}.lightning.force.com`,
  classic: `${myDomain}.my.salesforce.com`,
  setup: `${myDomain}.my.salesforce-setup.com`,
  login: 'login.salesforce.com',
} as const;

export const account = { id: myDomain } as const;
