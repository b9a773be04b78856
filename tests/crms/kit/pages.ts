import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { makeClassNames, renameClasses } from './class-names.ts';
import { wholeScript } from './whole-script.ts';

const crms = new URL('../', import.meta.url);
const contentTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

export interface PageFile {
  contentType: string;
  body: string;
}

/** The files of a practice's pages and of the kit's, at the paths they are served under. */
export interface Pages {
  /** `/static/1f0c9a2b/`: below it they lie as in `tests/crms/`, so that imports are the same on disk and in the browser. */
  base: string;
  /** The file that is served at this path, if any. */
  fileAt(path: string): Promise<PageFile | undefined>;
  /** Below it lie the scripts of the practice's `page/`, each with all that it imports in it; as deep below `base` as those are. */
  wholeScripts: string;
  /** The class name that stands for a name in the style sheets. */
  classNames: Readonly<Record<string, string>>;
}

/** Reads `tests/crms/{practice}/page` and the kit's once. Each call gives a new build name and, with it, new class names. */
export async function loadPages(practice: string): Promise<Pages> {
  const build = randomBytes(4).toString('hex');
  const base = `/static/${build}/`;
  const texts = new Map([...(await readFolder('kit/page/')), ...(await readFolder(`${practice}/page/`))]);
  const sheets = [...texts].filter(([path]) => path.endsWith('.css'));
  const classNames = makeClassNames(
    sheets.map(([, css]) => css),
    build,
  );
  const files = new Map(
    [...texts].map(([path, text]): [string, PageFile] => {
      const body = path.endsWith('.css') ? renameClasses(text, classNames) : text;
      return [base + path, { contentType: contentTypes[extname(path)] ?? '', body }];
    }),
  );
  const wholeScripts = `${base}whole/page/`;
  async function fileAt(path: string): Promise<PageFile | undefined> {
    if (!path.startsWith(wholeScripts)) return files.get(path);
    const script = `${practice}/page/${path.slice(wholeScripts.length)}`;
    const file = files.get(base + script);
    return file && { ...file, body: await wholeScript(script) };
  }
  return { base, fileAt, wholeScripts, classNames };
}

async function readFolder(folder: string): Promise<[string, string][]> {
  const paths = await readdir(new URL(folder, crms), { recursive: true });
  return Promise.all(
    paths
      .filter((path) => contentTypes[extname(path)])
      .map(
        async (path): Promise<[string, string]> => [
          folder + path,
          await readFile(new URL(folder + path, crms), 'utf8'),
        ],
      ),
  );
}
