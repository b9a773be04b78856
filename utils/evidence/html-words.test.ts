// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { wordsOfHtml } from './html-words.ts';

it.each([
  ['<h2>Sample</h2><p>It runs until\n   31 March.</p>', 'Sample\nIt runs until 31 March.'],
  ['<p>Card <b>4111</b> <span>1111</span></p>', 'Card 4111 1111'],
  ['<table><tr><td>A</td><td>B</td></tr></table>', 'A\nB'],
  ['one<br>two<button>three</button>', 'one\ntwo\nthree'],
  ['<input value="typed"><textarea>more</textarea>', 'typed\nmore'],
  ['<style>p{}</style><script>x()</script><title>t</title>', ''],
  ['', ''],
])('reads %s', (html, words) => {
  expect(wordsOfHtml(html)).toBe(words);
});
