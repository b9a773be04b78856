import path from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { scriptOf } from '../../scripts/find/browser.ts';
import { siteById } from '../../sites/index.ts';
import { ownSites, setOwnSites } from '../../sites/own.ts';
import type { Site } from '../../sites/schema.ts';
import { type Language, languages } from '../../utils/text.ts';
import { practices } from '../crms/index.ts';
import type { Practice } from '../crms/kit/index.ts';
import { Cast, type Start } from './cast.ts';
import { unchanged } from './mutations/index.ts';
import type { Around, Cell } from './page/in-page.ts';
import { nameOf, type Scene, type SiteScenes, type StepScene } from './scene.ts';
import { openStage, type Stage } from './stage.ts';
import { marksAt, rightsOf, viewsOf } from './views.ts';

/** One scene in one language under one mutation. */
export interface Result extends Cell {
  site: string;
  scene: string;
  language: Language;
}

/** As many browsers at once as the machine has use for. */
const browsers = 2;

/**
 * Runs the scenes of these sites, in both languages.
 * @param only how the names of scenes begin that are run; '' for all
 */
export async function runScenes(
  all: readonly SiteScenes[],
  only: string,
  tell: (text: string) => void,
): Promise<Result[]> {
  const script = await scriptOf(path.join(import.meta.dirname, 'page/in-page.ts'));
  const jobs = all.flatMap((site) => languages.map((language) => ({ site, language })));
  const results = new Map<(typeof jobs)[number], Result[]>();
  const waiting = [...jobs];
  const work = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      const began = performance.now();
      const found = await runSite(job.site, only, job.language, script);
      results.set(job, found);
      tell(`${job.site.site} ${job.language}: ${found.length} cells, ${Math.round(performance.now() - began)} ms`);
    }
  };
  await Promise.all(Array.from({ length: browsers }, work));
  return jobs.flatMap((job) => results.get(job) ?? []);
}

async function runSite(scenes: SiteScenes, only: string, language: Language, script: string): Promise<Result[]> {
  const start = startOf(scenes.practice);
  const { hosts } = await briefly(start, language);
  const stage = await openStage(hosts);
  const cast = new Cast(start, language);
  try {
    const found: Result[] = [];
    const wanted = scenes.scenes.filter((scene) => nameOf(scene).startsWith(only));
    for (const scene of cast.ordered(wanted)) {
      const cells = await runScene(stage, await cast.practiceFor(scene), scenes, scene, { language, script }).catch(
        // A scene that cannot be set shows nothing; the others are still worth seeing.
        (error: unknown): Cell[] => [{ mutation: unchanged.name, result: 'wrong', said: String(error), seen: false }],
      );
      found.push(...cells.map((cell) => ({ site: scenes.site, scene: nameOf(scene), language, ...cell })));
    }
    return found;
  } finally {
    await stage.close();
    await cast.end();
  }
}

function startOf(name: string): Start {
  const start = (practices as unknown as Record<string, Start>)[name];
  if (!start) throw new Error(`There is no practice CRM ${name}.`);
  return start;
}

/** What a practice CRM says of itself. */
async function briefly(start: Start, language: Language): Promise<Practice> {
  const practice = await start({ language });
  await practice.close();
  return practice;
}

interface How {
  language: Language;
  script: string;
}

async function runScene(
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
