import type { Context, MiddlewareHandler } from 'hono';
import { MAX_BODY_BYTES, problemResponse } from '../problem.ts';

/** Browsers send DELETE with neither a body nor its length, and the socket's request cannot tell that from an empty one. None of ours takes a body. */
const hasBody = (c: Context): boolean => c.req.raw.body !== null && c.req.method !== 'DELETE';

/** Reads no further than the limit. A body that comes with its length is left alone: no more than that arrives. */
export const limitBody: MiddlewareHandler = async (c, next) => {
  const { body } = c.req.raw;
  if (!hasBody(c) || body === null) return next();
  const length = c.req.header('content-length');
  if (length !== undefined && c.req.header('transfer-encoding') === undefined) {
    return Number(length) > MAX_BODY_BYTES ? problemResponse('body-too-large') : next();
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) return problemResponse('body-too-large');
    chunks.push(chunk);
  }
  // Made from its parts: the socket's request is not of the platform's class, and cannot be given to its constructor.
  c.req.raw = new Request(c.req.url, { method: c.req.method, headers: c.req.raw.headers, body: Buffer.concat(chunks) });
  return next();
};

/** A body of another type would be skipped by the parser and look like an empty one. */
export const onlyJson: MiddlewareHandler = async (c, next) =>
  hasBody(c) && !/^application\/json(;|$)/i.test(c.req.header('content-type') ?? '') ? problemResponse('not-json') : next();
