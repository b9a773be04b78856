// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { keepFocus } from './keep-focus.ts';

beforeEach(() => {
  document.body.innerHTML = `
    <div id="root"><main>
      <button id="first">First</button>
      <div id="notice"><button id="close">Close</button></div>
      <ul><li><p id="row"><button id="go">Go</button><button id="done">I did it</button><button id="undo">Undo</button></p></li></ul>
    </main></div>
    <div id="dialog"><button id="yes">Yes</button></div>`;
  keepFocus(at('root'));
});

const at = (id: string) => document.getElementById(id) as HTMLElement;
/** Observers are told once the script has ended. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('goes to what has its place when what had it is gone', async () => {
  at('done').focus();
  at('done').remove();
  await settled();
  expect(document.activeElement?.id).toBe('undo');
});

test('goes to what had it before when nothing is near', async () => {
  at('done').focus();
  at('close').focus();
  at('notice').remove();
  await settled();
  expect(document.activeElement?.id).toBe('done');
});

test('stays in a dialog, and goes near what opened it when both are gone', async () => {
  at('done').focus();
  at('yes').focus();
  at('done').remove();
  await settled();
  expect(document.activeElement?.id).toBe('yes');
  at('dialog').remove();
  await settled();
  expect(document.activeElement?.id).toBe('undo');
});

test('stays nowhere when the person wants it nowhere', async () => {
  at('done').focus();
  at('done').blur();
  await settled();
  at('done').remove();
  await settled();
  expect(document.activeElement).toBe(document.body);
});
