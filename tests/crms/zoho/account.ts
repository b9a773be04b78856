import type { Account, Route } from '../kit/index.ts';
import type { ZohoData } from './data.ts';
import type { ZohoOptions } from './options.ts';
import type { ZohoState } from './state.ts';

export type ZohoAccount = Account<ZohoOptions, ZohoState, ZohoData>;
export type ZohoRoute = Route<ZohoOptions, ZohoState, ZohoData>;

export function companyName({ language }: ZohoOptions): string {
  return language === 'en' ? 'Sample Trading Ltd' : '示例贸易有限公司';
}
