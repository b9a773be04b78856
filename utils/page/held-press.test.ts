// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { notUnderPress } from './held-press.ts';

let part: HTMLElement;
let drawn: string[];
beforeEach(() => {
  vi.useFakeTimers();
  part = document.body.appendChild(document.createElement('section'));
  drawn = [];
});
afterEach(() => {
  part.remove();
  vi.useRealTimers();
});

const tell = (type: string, to: EventTarget = part) => to.dispatchEvent(new Event(type, { bubbles: true }));

test('draws at once; what comes under a press waits for its end, and only the last of it is drawn', () => {
  const press = notUnderPress<string>(part, (content) => drawn.push(content));
  press.draw('one');
  tell('pointerdown');
  press.draw('two');
  press.draw('three');
  expect(drawn).toEqual(['one']);
  tell('pointerup');
  // Not before the click, which comes after the pointer is up.
  expect(drawn).toEqual(['one']);
  vi.advanceTimersByTime(0);
  expect(drawn).toEqual(['one', 'three']);
});

test('a press whose end the page keeps to itself is over after two seconds, counted from the last one', () => {
  const press = notUnderPress<string>(part, (content) => drawn.push(content));
  tell('pointerdown');
  vi.advanceTimersByTime(1_500);
  tell('pointerdown');
  press.draw('one');
  vi.advanceTimersByTime(1_500);
  expect(drawn).toEqual([]);
  vi.advanceTimersByTime(500);
  expect(drawn).toEqual(['one']);
});

test('what is not wanted any more is not drawn', () => {
  const press = notUnderPress<string>(part, (content) => drawn.push(content));
  tell('pointerdown');
  press.draw('one');
  press.forget();
  tell('pointercancel');
  vi.advanceTimersByTime(2_000);
  tell('pointerdown');
  press.draw('two');
  press.end();
  vi.advanceTimersByTime(2_000);
  expect(drawn).toEqual([]);
});
