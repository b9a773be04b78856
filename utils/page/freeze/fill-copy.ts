import type { Frozen } from './freeze.ts';

/** Files that hold up longer than this, in ms, are missing in the copy. */
const patience = 2_000;
/** So many are looked for; a page names many more than it shows. */
const mostFiles = 300;
/** Characters of all files together, as often as they stand in the copy. */
const largest = 4_000_000;
/** As many lines say what is missing; a page with more left out is told by its first ones. */
const mostLeft = 500;
/** Servers that know no type for fonts send them as any bytes. */
const kinds = /^((image|font)\/[\w.+-]+|application\/((x-)?font[\w.+-]*|octet-stream))$/;

/** What is kept of a frozen page: null where the copy is too large, and what it does not have. */
export type Copy = Pick<Frozen, 'html' | 'left'>;

/** The copy with those files of the page's own origin that the browser has in its cache. The server is asked for nothing. */
export async function fillCopy(frozen: Frozen): Promise<Copy> {
  const signal = AbortSignal.timeout(patience);
  const looked = frozen.own.slice(0, mostFiles).map(async ([address, standIn]) => {
    return [standIn, await dataOf(address, signal)] as const;
  });
  const files = new Map<string, string>();
  const uses = Map.groupBy(frozen.html?.match(standIns(frozen)) ?? [], (standIn) => standIn);
  let size = 0;
  for (const [standIn, data = ''] of await Promise.all(looked)) {
    const more = data.length * (uses.get(standIn)?.length ?? 0);
    if (more === 0 || size + more > largest) continue;
    size += more;
    files.set(standIn, data);
  }
  return put(files, frozen);
}

/** The copy without them, where there is no time to look. */
export function bareCopy(frozen: Frozen): Copy {
  return put(new Map(), frozen);
}

function put(files: ReadonlyMap<string, string>, frozen: Frozen): Copy {
  const missing = [...frozen.unless].filter(([, any]) => !any.some((standIn) => files.has(standIn)));
  return {
    html: frozen.html?.replace(standIns(frozen), (standIn) => files.get(standIn) ?? '') ?? null,
    left: [...frozen.left, ...missing.map(([line]) => line)].slice(0, mostLeft),
  };
}

/** Whatever stands for a file; where there is none, what matches nothing. */
function standIns({ own }: Frozen): RegExp {
  const [[, first] = []] = own;
  return first === undefined ? /(?!)/g : new RegExp(first.replace(/\d+$/, '\\d+'), 'g');
}

async function dataOf(address: string, signal: AbortSignal): Promise<string | undefined> {
  try {
    const answer = await fetch(address, { cache: 'only-if-cached', mode: 'same-origin', signal });
    const kind = answer.headers.get('content-type')?.split(';', 1)[0]?.trim() ?? '';
    if (!answer.ok || !kinds.test(kind)) return undefined;
    const file = await answer.blob();
    return file.size > largest ? undefined : await asData(new Blob([file], { type: kind }));
  } catch {
    // Not in the cache, or not in time.
    return undefined;
  }
}

function asData(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
