import { expect, it } from 'vitest';
import { frozen } from './frozen.ts';

it('puts the policy before anything of the page', () => {
  const shown = frozen(
    '<!DOCTYPE html>\n<html><head><script src="https://vendor.example/x.js"></script></head></html>',
  );
  expect(shown.match(/<!doctype/gi)).toHaveLength(1);
  expect(shown.indexOf('Content-Security-Policy')).toBeLessThan(shown.indexOf('<html>'));
  expect(shown).toContain("default-src 'none'");
});
