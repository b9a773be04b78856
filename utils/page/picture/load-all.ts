import { painted } from './painted.ts';
import { portOf } from './scroller.ts';

/** Parts that load when they are scrolled to get so long in all, in ms, to show up on the way down. */
const longestWay = 6_000;
/** Pictures that began to load get so long to arrive, in ms. */
const patience = 1_500;

/**
 * Scrolls from the top to the end, or to `longest` px, so that what loads only when it is seen is there; then waits for pictures.
 * Leaves the scroller where it ended.
 */
export async function loadAll(scroller: Element, longest: number): Promise<void> {
  const until = performance.now() + longestWay;
  const { height } = portOf(scroller);
  for (let top = 0; top < Math.min(scroller.scrollHeight, longest) && performance.now() < until; top += height) {
    scroller.scrollTo({ top, behavior: 'instant' });
    await painted();
  }
  const missing = [...scroller.ownerDocument.images].filter(({ complete }) => !complete);
  const arrived = missing.map((image) => new Promise((done) => image.addEventListener('load', done, { once: true })));
  const failed = missing.map((image) => new Promise((done) => image.addEventListener('error', done, { once: true })));
  const each = arrived.map((one, index) => Promise.race([one, failed[index]]));
  if (each.length > 0) await Promise.race([Promise.all(each), new Promise((done) => setTimeout(done, patience))]);
}
