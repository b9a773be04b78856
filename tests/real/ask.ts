import type { Page } from '@playwright/test';
import type { Judged } from '../../scripts/find/judge.ts';
import type { Intent } from '../../utils/page/intent/intents.ts';
import type { Said } from './in-page.ts';
import type { Scene, System } from './system.ts';

/** What came of the questions to one page. */
export interface Asked {
  judged: Judged[];
  /** Where a look that had been open said something else than a new one. */
  stale: string[];
  /** Longest look, in ms. */
  longest: number;
}

/** Asks the finder for all that is said to be, or not to be, on a page that is open. */
export async function askAll(page: Page, { name }: System, language: string, scene: Scene): Promise<Asked> {
  const asked: Asked = { judged: [], stale: [], longest: 0 };
  const questions = [...(Object.keys(scene.right) as Intent[]), ...scene.absent];
  for (const intent of new Set(questions)) {
    const right = scene.right[intent];
    const { kept, anew } = await page.evaluate(([one, selector]) => cleanExitReal(one, selector), [
      intent,
      right,
    ] as const);
    asked.longest = Math.max(asked.longest, kept.longest);
    if (kept.confidence !== anew.confidence || kept.candidates.join() !== anew.candidates.join())
      asked.stale.push(
        `${name}, ${scene.name} (${language}), ${intent}: ${kept.candidates.join()} ≠ ${anew.candidates.join()}`,
      );
    asked.judged.push({
      system: name,
      page: scene.name,
      family: `${name}/${scene.name}`,
      language,
      intent,
      absent: right === undefined,
      confidence: kept.confidence,
      top1: gradeOf(kept),
      top3: kept.right.slice(0, 3).includes(true),
      answer: kept.candidates[0] ?? '',
      expected: right ?? '',
    });
  }
  return asked;
}

function gradeOf({ right }: Said): Judged['top1'] {
  const [first] = right;
  return first === undefined ? 'none' : first ? 'right' : 'wrong';
}
