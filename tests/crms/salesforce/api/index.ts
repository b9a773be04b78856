import { billingRoutes } from './billing.ts';
import { exportRoutes } from './exports.ts';
import { objectRoutes } from './objects.ts';
import { orgRoutes } from './org.ts';
import type { SalesforceRoute } from './route.ts';
import { sessionRoutes } from './session.ts';

export const routes: readonly SalesforceRoute[] = [
  ...sessionRoutes,
  ...billingRoutes,
  ...exportRoutes,
  ...orgRoutes,
  ...objectRoutes,
];
