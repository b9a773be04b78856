import { type BaseState, baseState } from '../kit/index.ts';
import type { HubSpotOptions } from './options.ts';

export const cancelReasons = ['price', 'missing-features', 'too-complex', 'switching', 'closing', 'other'] as const;
export type CancelReason = (typeof cancelReasons)[number];

export const retentionOffers = ['pause', 'discount'] as const;
export type RetentionOffer = (typeof retentionOffers)[number];

/** A backup of the CRM's data. It is ready once `readyAt` (milliseconds since 1970) has passed. */
export type Backup = { id: string; createdAt: number; readyAt: number };

export type AppUser = {
  id: string;
  name: string;
  email: string;
  superAdmin: boolean;
  roleName: string;
  active: boolean;
};

/**
 * Everything that changes while a practice HubSpot runs. Tests read it to see what really happened, and may write it to
 * set a scene; apart from that only the pages' requests change it.
 */
export interface HubSpotState extends BaseState {
  autoRenew: boolean;
  /** When auto-renew was turned off, in milliseconds since 1970. */
  cancelledAt: number | undefined;
  cancelReasons: CancelReason[];
  offersShown: RetentionOffer[];
  offersAccepted: RetentionOffer[];
  /** Newest first. */
  backups: Backup[];
  /** How many times a backup was downloaded. */
  downloads: number;
  users: AppUser[];
  newsletter: boolean;
}

export function makeState(options: HubSpotOptions, now: number): HubSpotState {
  return {
    ...baseState(options),
    autoRenew: !options.cancelled,
    cancelledAt: options.cancelled ? now - 3 * 86_400_000 : undefined,
    cancelReasons: options.cancelled ? ['switching'] : [],
    offersShown: [],
    offersAccepted: [],
    backups: [],
    downloads: 0,
    users: makeUsers(options),
    newsletter: true,
  };
}

/** The first user is the one who is signed in. */
function makeUsers({ role }: HubSpotOptions): AppUser[] {
  const roleNames = { 'billing-admin': 'Super Admin + Billing', 'super-admin': 'Super Admin', member: 'Sales' };
  const others = Array.from({ length: 5 }, (_, index) => {
    const superAdmin = role === 'member' && index === 0;
    return makeUser(index + 2, superAdmin, superAdmin ? roleNames['super-admin'] : roleNames.member);
  });
  return [makeUser(1, role !== 'member', roleNames[role]), ...others];
}

function makeUser(number: number, superAdmin: boolean, roleName: string): AppUser {
  const padded = String(number).padStart(2, '0');
  return {
    id: String(61_000_000 + number * 137),
    name: `Sample User ${padded}`,
    email: `user-${padded}@example.com`,
    superAdmin,
    roleName,
    active: true,
  };
}
