import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { makeClassNames, renameClasses } from './class-names.ts';

const crms = new URL('../', import.meta.url);
const contentTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

export interface PageFile {
  contentType: string;
  body: string;
}

/** The files of a practice's pages and of the kit's, by the path they are served under. */
export interface Pages {
  /** `/static/1f0c9a2b/`: below it they lie as in `tests/crms/`, so that imports are the same on disk and in the browser. */
  base: string;
  files: ReadonlyMap<string, PageFile>;
  /** The class name that stands for a name in the style sheets. */
  classNames: Readonly<Record<string, string>>;
}

/** Reads `tests/crms/{name}/page` and the kit's once. Each call gives a new build name and, with it, new class names. */
export async function loadPages(name: string): Promise<Pages> {
  const build = randomBytes(4).toString('hex');
  const base = `/static/${build}/`;
  const texts = new Map([...(await readFolder('kit/page/')), ...(await readFolder(`${name}/page/`))]);
  const sheets = [...texts].filter(([path]) => path.endsWith('.css'));
  const classNames = makeClassNames(
    sheets.map(([, css]) => css),
    build,
  );
  const files = [...texts].map(([path, text]): [string, PageFile] => {
    const body = path.endsWith('.css') ? renameClasses(text, classNames) : text;
    return [base + path, { contentType: contentTypes[extname(path)] ?? '', body }];
  });
  return { base, files: new Map(files), classNames };
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
