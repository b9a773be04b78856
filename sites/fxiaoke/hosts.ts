import type { SiteInput } from '../schema.ts';

type HostInput = SiteInput['hosts'][number];

/** The vendor's own pages, its articles too, share these hosts with the application. */
const path = '^/(XV|pc-login|proj)/';

const cloud = (host: string, region: string): HostInput => ({ host, region, path, from: 'publicCode' });

/** There are more clouds, private ones among them; of those no address is known. */
export const hosts: HostInput[] = [
  cloud('www.fxiaoke.com', '腾讯云'),
  cloud('ale.fxiaoke.com', '阿里云'),
  cloud('hk.sharecrm.com', 'Hong Kong'),
  cloud('eu.sharecrm.com', 'EU'),
  cloud('www.ceshi112.com', '测试环境'),
  cloud('crm.ceshi112.com', '测试环境'),
];

/** No address and no mark is known that tells the company: the cloud stands in for it. */
export const account: SiteInput['account'] = {
  id: [
    { type: 'host', host: '^((?:www|ale)\\.fxiaoke\\.com|(?:hk|eu)\\.sharecrm\\.com|(?:www|crm)\\.ceshi112\\.com)$' },
  ],
  called: { en: 'Cloud', 'zh-CN': '所在云' },
  from: 'publicCode',
};
