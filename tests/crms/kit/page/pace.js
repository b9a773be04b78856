import { settings } from './settings.js';
import { waiting } from './waiting.js';

/** How long each part of a page takes to appear, in milliseconds. */
const delays = {
  slow: { shell: 600, content: 900, late: 1400, menu: 300, panel: 500, step: 400, message: 600, poll: 1000 },
  quick: { shell: 20, content: 30, late: 50, menu: 10, panel: 15, step: 10, message: 20, poll: 60 },
}[settings.pace];

/** Waits as long as a real page would take for this part. */
export function pause(part) {
  return waiting(new Promise((resolve) => setTimeout(resolve, delays[part])));
}
