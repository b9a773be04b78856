import type { BundleTask } from './input.ts';

/** `2026-11-21 21:48:00 UTC` from an ISO time; anything that is not one is shown as it came. */
export function readableTime(at: string, zone = ' UTC'): string {
  const time = new Date(at);
  if (Number.isNaN(time.getTime())) return at;
  return time.toISOString().slice(0, 19).replace('T', ' ') + zone;
}

/** `1,234,567`: the same in both languages. */
export function grouped(count: number): string {
  return count.toLocaleString('en-US');
}

/** Whether nothing is left to do for the task. */
export function isClosed(task: BundleTask): boolean {
  return task.status === 'done' || task.status === 'not-needed';
}

/** A relative address for a path inside the bundle. */
export function href(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** The last step of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Text from outside kept on its line, so that it cannot pretend to be a line of ours. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
