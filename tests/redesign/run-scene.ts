import type { Frame, Page } from '@playwright/test';
import { siteById } from '../../sites/index.ts';
import { ownSites, setOwnSites } from '../../sites/own.ts';
import type { Site } from '../../sites/schema.ts';
import type { Language } from '../../utils/text.ts';
import type { Practice } from '../crms/kit/index.ts';
import type { Around, Cell } from './page/in-page.ts';
import type { Scene, SiteScenes, StepScene } from './scene.ts';
import type { Stage } from './stage.ts';
import { marksAt, rightsOf, viewsOf } from './views.ts';

interface How {
  language: Language;
  script: string;
}

/** One scene under every mutation of its page, with what a person sees in the frames around. @throws when it cannot be set */
export async function runScene(
  stage: Stage,
  practice: Practice,
  { site: id, scenes }: SiteScenes,
  scene: Scene,
  { language, script }: How,
): Promise<Cell[]> {
  const site = siteFor(id, practice);
  const page = await stage.set(practice, scene);
  const frames = leadingFrames(page);
  for (const frame of frames) await frame.evaluate(script);
  if (!('right' in scene)) {
    const marks = marksAt({ site, url: new URL(page.url()) });
    return page.evaluate((question) => redesign.marks(question), { marks, says: scene.says, language });
  }
  const questionFor = (frame: Frame) => {
    const url = new URL(frame.url());
    const views = viewsOf(scene, { site, practice, language, url, inFrame: frame !== page.mainFrame() });
    const expected = typeof scene.right === 'string' ? scene.right : ('control' as const);
    return { views, rights: rightsOf(scene, views, scenes), expected, language };
  };
  // The frames around are asked first: drawing a page anew empties the frames in it.
  const around = new Map<Frame, Around>();
  for (const frame of frames.length > 1 ? frames : [])
    around.set(frame, await frame.evaluate((question) => redesign.around(question), questionFor(frame)));
  const home = await homeOf(scene, frames, around);
  const cells = await home.evaluate((question) => redesign.steps(question), questionFor(home));
  around.delete(home);
  return cells.map((cell) => withAround(cell, [...around.values()]));
}

/** What a person sees besides, in the frames around. */
function withAround(cell: Cell, around: readonly Around[]): Cell {
  const others = around.map(({ seeing, missing }) => (cell.seen ? seeing : missing));
  const wrong = others.find(({ result }) => result === 'wrong');
  return wrong ? { ...cell, result: 'wrong', said: `in another frame ${wrong.said}` } : cell;
}

function siteFor(id: string, practice: Practice): Site {
  setOwnSites([{ id: 'own', name: practice.account.name, origin: practice.origin }]);
  const site = siteById(id) ?? ownSites().find((own) => own.id === id);
  if (!site) throw new Error(`There is no site ${id}.`);
  return site;
}

/** The page, and its frames of other origins: in each of them a guide leads by itself. */
function leadingFrames(page: Page): Frame[] {
  return page.frames().filter((frame) => {
    const parent = frame.parentFrame();
    return !parent || (/^https:/.test(frame.url()) && originOf(frame) !== originOf(parent));
  });
}

function originOf(frame: Frame): string {
  return new URL(frame.url(), 'about:blank').origin;
}

/** The frame that the right control stands in, or that says what has to be said; else the page itself. */
async function homeOf(
  { right }: StepScene,
  frames: readonly Frame[],
  around: ReadonlyMap<Frame, Around>,
): Promise<Frame> {
  const [page] = frames;
  if (!page) throw new Error('There is no page.');
  if (right === 'nothing') return page;
  if (right === 'finished') return frames.find((frame) => around.get(frame)?.seeing.result === 'right') ?? page;
  for (const frame of frames) if (await frame.evaluate((truths) => redesign.has(truths), right)) return frame;
  throw new Error(`None of ${right.join(', ')} is in a frame that can be looked into.`);
}
