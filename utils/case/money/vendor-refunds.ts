import type { Site } from '../../../sites/schema.ts';
import type { Text } from '../../text.ts';
import type { Refund } from './terms.ts';

type VendorRefund = Extract<Refund, { type: 'vendor' }>;

/** The vendor's own rules for refunds that can be counted, each with its words. */
export function vendorRefunds(site: Site): { id: string; text: Text; refund: VendorRefund }[] {
  return site.terms.refund.flatMap(({ text, clock, pays, since, from }, index) => {
    if (pays === undefined) return [];
    const within = clock && clock.unit !== 'hours' ? { amount: clock.amount, unit: clock.unit } : undefined;
    const refund: VendorRefund = { type: 'vendor', site: site.id, from, pays };
    if (within) Object.assign(refund, { within, since: since ?? 'start' });
    return [{ id: `vendor-${index}`, text, refund }];
  });
}
