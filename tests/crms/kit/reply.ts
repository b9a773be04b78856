import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { redirect, sendJson } from '../http.ts';

export type Reply =
  | { type: 'json'; status: number; value: unknown }
  | { type: 'download'; fileName: string; contentType: string; content: Uint8Array | Readable }
  | { type: 'redirect'; to: string };

export function json(value: unknown, status = 200): Reply {
  return { type: 'json', status, value };
}

/** A refusal with a code that the page turns into words. */
export function refuse(status: 400 | 401 | 403 | 404 | 405 | 409, code: string): Reply {
  return json({ code }, status);
}

/** A file that the browser saves under this name, which may have any characters. */
export function download(fileName: string, content: Uint8Array | Readable, contentType: string): Reply {
  return { type: 'download', fileName, contentType, content };
}

/** One value of a JSON body, or `undefined`. */
export function field(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[name] : undefined;
}

export async function sendReply(response: ServerResponse, reply: Reply): Promise<void> {
  if (reply.type === 'json') return sendJson(response, reply.status, reply.value);
  if (reply.type === 'redirect') return redirect(response, reply.to);
  response.writeHead(200, {
    'content-type': reply.contentType,
    'content-disposition': `attachment; ${fileNameParts(reply.fileName)}`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  const { content } = reply;
  await pipeline(content instanceof Readable ? content : Readable.from([content]), response);
}

/** RFC 6266: plain for what is plain, percent-encoded UTF-8 for anything else. */
function fileNameParts(name: string): string {
  if (/^[\w .()+-]+$/.test(name)) return `filename="${name}"`;
  return `filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16)}`)}`;
}
