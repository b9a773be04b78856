import { serveHash } from '../../utils/files/file-hash.ts';

serveHash(self);
