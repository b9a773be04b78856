/** Domains of the data centres that the practice stands in for: the American, the European and the Chinese one. */
export const domains = ['zoho.com', 'zoho.eu', 'zoho.com.cn'] as const;
export type Domain = (typeof domains)[number];

/** The CRM, the store where it is paid for, the sign-in, and where backups are fetched from. */
export const hostsOf = (domain: Domain) => ({
  crm: `crm.${domain}`,
  store: `store.${domain}`,
  accounts: `accounts.${domain}`,
  download: `download-accl.${domain}`,
});

export const allHosts = domains.flatMap((domain) => Object.values(hostsOf(domain)));
export const hostsCalled = (name: keyof ReturnType<typeof hostsOf>) => domains.map((domain) => hostsOf(domain)[name]);
