import { fill, type Language, type Text } from '../../text.ts';
import type { BundleInput } from '../input.ts';
import type { Layout } from '../layout.ts';
import { annex } from './annex.ts';
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { fields } from './fields.ts';

/** What the form states of the bundle itself. */
export interface DeclarationFacts {
  bundle: string;
  fingerprint: string;
  /** SHA-256 of the last line of the timeline, which fixes every line above it. */
  lastLine: string;
}

const form: Text = { 'zh-CN': chinese, en: english };

/**
 * data/declaration.txt: a statement for a person to check, complete and sign, in Chinese as 情况说明 and in English as a certification under
 * US Federal Rules of Evidence 902(13) and (14). What the case knows is filled in; what it does not is marked.
 */
export function declarationForm(input: BundleInput, layout: Layout, facts: DeclarationFacts): string {
  return (['zh-CN', 'en'] as const)
    .map((language) => filled(language, input, layout, facts))
    .join(`\n${'-'.repeat(72)}\n\n`);
}

function filled(language: Language, input: BundleInput, layout: Layout, facts: DeclarationFacts): string {
  const values = { ...fields(input, layout, language), ...facts };
  return `${fill(form, language, values)}\n${annex(input, layout, language)}`;
}
