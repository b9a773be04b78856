import type { Lint } from './lint-type.ts';

/** Class names as build tools make them: `.css-1x2y3z`, `.sc-bdVaJa`, `._3fGh2`, `.Button_root__a1B2c`. */
const generated = /\.(css-[a-z0-9]{5,}|sc-[a-zA-Z]{5,}|_[a-zA-Z0-9]{4,}|[a-zA-Z][\w-]*__[a-zA-Z0-9]{5,8}(?![\w-]))/;
const hasDigitsOrMixedCase = /\d|[a-z][A-Z]/;

export const generatedClass: Lint = {
  id: 'generated-class',
  run: ({ targets }) =>
    Object.entries(targets)
      .filter(([, { alternatives }]) => alternatives.every((way) => way.type === 'css' && isGenerated(way.css)))
      .map(([id]) => ({
        pointer: `/targets/${id}/alternatives`,
        message: 'is found by generated class names only, which the next release changes',
        suggestion: 'add its role and name, its text, or an attribute that the vendor keeps',
      })),
};

function isGenerated(css: string): boolean {
  const name = generated.exec(css)?.[0];
  return name !== undefined && (!name.startsWith('._') || hasDigitsOrMixedCase.test(name));
}
