import { expect, test } from 'vitest';
import { median, scriptTime } from '../bench/page/script-time.ts';

const frame = (url: string) => ({ url, functionName: '' });
const profile = {
  nodes: [
    { id: 1, callFrame: frame(''), children: [2, 4] },
    { id: 2, callFrame: frame('chrome-extension://ours/page.js'), children: [3] },
    { id: 3, callFrame: frame('') },
    { id: 4, callFrame: frame('https://app.hubspot.com/app.js') },
  ],
  samples: [1, 2, 3, 4, 2],
  timeDeltas: [0, 100, 1000, 2000, 4000],
};

test('time of a script includes what its calls do inside the browser, and nothing of the page', () => {
  // A sample lasts until the next one: 2 for 1000 µs, 3 for 2000 µs; the last one has no end.
  expect(scriptTime(profile, 'chrome-extension://ours/')).toBe(3);
});

test('an origin that did not run took no time', () => {
  expect(scriptTime(profile, 'chrome-extension://other/')).toBe(0);
});

test('median', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});
