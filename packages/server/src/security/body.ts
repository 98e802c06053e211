import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import { MAX_BODY_BYTES, MAX_DOCUMENT_BYTES, problemResponse } from '../problem.ts';
import { UPLOAD_BYTES } from '../takes/limits.ts';

/** Browsers send DELETE with neither a body nor its length, and the socket's request cannot tell that from an empty one. None of ours takes a body. */
const hasBody = (c: Context): boolean => c.req.raw.body !== null && c.req.method !== 'DELETE' && c.req.header('content-length') !== '0';

/** Some route takes this method here. Where none does, that is what is wrong, whatever the body is. */
const isRouted = (c: Context): boolean => matchedRoutes(c).some(({ method }) => method !== 'ALL');

/** Here sound comes in, and no JSON. */
const isUpload = (c: Context): boolean => c.req.method === 'POST' && c.req.path === '/api/takes/upload';

/** Here whole documents come in. */
const isDocument = (c: Context): boolean => /^\/api\/(?:workbook|briefs)(?:\/|$)/.test(c.req.path);

type Limit = { readonly most: number; readonly refuse: () => Response };
function limitOf(c: Context): Limit {
  if (isUpload(c)) return { most: UPLOAD_BYTES, refuse: () => problemResponse('upload-too-large') };
  if (!isDocument(c)) return { most: MAX_BODY_BYTES, refuse: () => problemResponse('body-too-large') };
  return {
    most: MAX_DOCUMENT_BYTES,
    refuse: () => problemResponse('body-too-large', `It has at most ${MAX_DOCUMENT_BYTES / 1024 ** 2} MB. Send less: only the ad, or a smaller workbook.`),
  };
}

/** Reads no further than the limit. A body that comes with its length is left alone: no more than that arrives. */
export const limitBody: MiddlewareHandler = async (c, next) => {
  const { body } = c.req.raw;
  if (!hasBody(c) || body === null) return next();
  const { most, refuse } = limitOf(c);
  const length = c.req.header('content-length');
  if (length !== undefined && c.req.header('transfer-encoding') === undefined) {
    return Number(length) > most ? refuse() : next();
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > most) return refuse();
    chunks.push(chunk);
  }
  // Made from its parts: the socket's request is not of the platform's class, and cannot be given to its constructor.
  c.req.raw = new Request(c.req.url, { method: c.req.method, headers: c.req.raw.headers, body: Buffer.concat(chunks) });
  return next();
};

/** A body of another type would be skipped by the parser and look like an empty one. */
export const onlyJson: MiddlewareHandler = async (c, next) =>
  isRouted(c) && hasBody(c) && !isUpload(c) && !/^application\/json(;|$)/i.test(c.req.header('content-type') ?? '') ? problemResponse('not-json') : next();
