import { settings } from '../../kit/page/index.js';

const { lightning, setup } = settings.hosts;

// The facts give no address for Your Account nor for the page of the contract; these two are made up.
export const yourAccount = `https://${lightning}/lightning/n/standard-BillingHub`;
export const contract = `https://${lightning}/lightning/n/standard-BillingDetail`;
export const home = `https://${lightning}/lightning/page/home`;

/** A page of the set-up by the name of its node. */
export const setupPage = (node) => `https://${setup}/lightning/setup/${node}/home`;
