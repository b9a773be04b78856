export type { OwnOptions } from './options.ts';
export { type OwnPractice, startOwn } from './start.ts';
