import { backupRoutes } from './backup.ts';
import { billingRoutes } from './billing.ts';
import { objectRoutes } from './objects.ts';
import { guarded } from './route.ts';
import { sessionRoutes } from './session.ts';
import { userRoutes } from './users.ts';

export const routes = [...sessionRoutes, ...objectRoutes, ...billingRoutes, ...backupRoutes, ...userRoutes].map(
  guarded,
);
