/** `npm run check-export -- FILE…`: the check of exported files without a browser. */
import { checkFiles } from './check-files.ts';

process.exitCode = await checkFiles(process.argv.slice(2), {
  print: (text) => console.log(text),
  tell: (text) => console.error(text),
});
