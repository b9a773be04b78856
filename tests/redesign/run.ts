import path from 'node:path';
import { scriptOf } from '../../scripts/find/browser.ts';
import { type Language, languages } from '../../utils/text.ts';
import { practices } from '../crms/index.ts';
import type { Practice } from '../crms/kit/index.ts';
import { Cast, type Start } from './cast.ts';
import { unchanged } from './mutations/index.ts';
import type { Cell } from './page/in-page.ts';
import { runScene } from './run-scene.ts';
import { nameOf, type SiteScenes } from './scene.ts';
import { openStage } from './stage.ts';

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
  const script = await sceneScript();
  const jobs = all.flatMap((site) => languages.map((language) => ({ site, language })));
  const results = new Map<(typeof jobs)[number], Result[]>();
  const waiting = [...jobs];
  const work = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      const began = performance.now();
      const found = await runSite(job.site, job.language, script, only);
      results.set(job, found);
      tell(`${job.site.site} ${job.language}: ${found.length} cells, ${Math.round(performance.now() - began)} ms`);
    }
  };
  await Promise.all(Array.from({ length: browsers }, work));
  return jobs.flatMap((job) => results.get(job) ?? []);
}

/** What asks in the page: one file, built as the extension's scripts are. */
export function sceneScript(): Promise<string> {
  return scriptOf(path.join(import.meta.dirname, 'page/in-page.ts'));
}

/** Runs the scenes of one site in one language, in a browser of its own. `script` is {@link sceneScript}. */
export async function runSite(scenes: SiteScenes, language: Language, script: string, only = ''): Promise<Result[]> {
  const start = startOf(scenes.practice);
  const { hosts } = await briefly(start, language);
  const stage = await openStage(hosts);
  const cast = new Cast(start, language);
  try {
    const found: Result[] = [];
    const wanted = scenes.scenes.filter((scene) => nameOf(scene).startsWith(only));
    for (const scene of cast.ordered(wanted)) {
      await stage.clear();
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
