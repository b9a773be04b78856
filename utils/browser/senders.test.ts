import { expect, test } from 'vitest';
import { isAnswered } from './senders.ts';

const own = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/';
const panel = `${own}sidepanel.html`;
const crm = 'https://app.hubspot.com/contacts/4711';

const ofOwnPages = [
  ...(['lookAtTab', 'startGuide', 'stopGuide', 'answerStep', 'capture', 'stopCapture', 'watchSignIn'] as const),
  ...(['lookAtDates', 'addOwnSite'] as const),
];

test.each(ofOwnPages)('%s is answered to a page of the extension alone', (type) => {
  expect(isAnswered(type, panel, own)).toBe(true);
  expect(isAnswered(type, crm, own)).toBe(false);
  // An extension by a name that begins alike, our address within another one, and a sender that the browser says nothing of.
  expect(isAnswered(type, `${own.slice(0, -1)}x/sidepanel.html`, own)).toBe(false);
  expect(isAnswered(type, `https://evil.example/?${panel}`, own)).toBe(false);
  expect(isAnswered(type, undefined, own)).toBe(false);
});

test('what our scripts in a page send is answered there; what they may say is checked by who answers', () => {
  const types = ['pageReady', 'pageVerdict', 'guideReady', 'guideReport', 'elementPicked'] as const;
  for (const type of [...types, 'signInReady', 'signInReport'] as const) expect(isAnswered(type, crm, own)).toBe(true);
});
