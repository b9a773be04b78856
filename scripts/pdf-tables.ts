import { globSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../node_modules/pdfjs-dist/cmaps');

/**
 * The tables that turn the codes of Chinese PDFs into characters (Adobe’s CMaps, shipped with pdf.js), as files of the extension: such
 * PDFs name them and do not carry them.
 */
export function pdfTables(): { absoluteSrc: string; relativeDest: string }[] {
  const names = globSync('{Adobe-GB1,Adobe-CNS1,GB,UniGB,B5,ETen,HK,UniCNS}*.bcmap', { cwd: folder });
  return names.map((name) => ({ absoluteSrc: path.join(folder, name), relativeDest: `cmaps/${name}` }));
}
