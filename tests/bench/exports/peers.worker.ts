/** Reads a file with one of the peers, as the check's worker reads one: in a worker, from a file that a person chose. */
import { type Peer, type PeerName, peers } from './peers.ts';

self.onmessage = async ({ data: { file, peer } }: MessageEvent<{ file: File; peer: PeerName }>) => {
  try {
    const read: Peer = peers[peer];
    self.postMessage({ type: 'report', ...(await read(file)) });
  } catch (error) {
    self.postMessage({ type: 'failed', message: String(error) });
  }
};
