import { parse } from 'csv-parse';
import { eachText, type Peer } from './peers.ts';

/** Stands apart from the other peers: it is made of streams of Node, and in a worker of the browser it came to no end. */
export const csvParse: Peer = async (file) => {
  const parser = parse();
  const counting = (async () => {
    let rows = -1;
    for await (const _row of parser) rows++;
    return { rows };
  })();
  await eachText(file, async (text) => {
    if (!parser.write(text)) await new Promise((resolve) => parser.once('drain', resolve));
  });
  parser.end();
  return counting;
};
