import { globSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SiteScenes } from './scene.ts';

/** The scenes of all sites, or of those named. @throws when one has none */
export async function loadScenes(names: readonly string[] = []): Promise<SiteScenes[]> {
  const folder = path.join(import.meta.dirname, 'scenes');
  const files = globSync('*.ts', { cwd: folder }).sort();
  const all = await Promise.all(files.map((file) => load(path.join(folder, file))));
  const missing = names.filter((name) => !all.some(({ site }) => site === name));
  if (missing.length > 0) throw new Error(`There are no scenes of ${missing.join(', ')}.`);
  return names.length === 0 ? all : all.filter(({ site }) => names.includes(site));
}

async function load(file: string): Promise<SiteScenes> {
  const { scenes } = (await import(pathToFileURL(file).href)) as { scenes: SiteScenes };
  return scenes;
}
