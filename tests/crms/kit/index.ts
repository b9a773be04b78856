export {
  type Account,
  type BaseOptions,
  type BaseState,
  baseDefaults,
  baseState,
  type PracticeDefinition,
  type SeenRequest,
} from './definition.ts';
export { download, field, json, type Reply, refuse } from './reply.ts';
export type { Call, Route } from './route.ts';
export { type Practice, startPractice } from './start.ts';
