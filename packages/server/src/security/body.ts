import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { MAX_BODY_BYTES, problemResponse } from '../problem.ts';

export const limitBody = bodyLimit({ maxSize: MAX_BODY_BYTES, onError: () => problemResponse('body-too-large') });

/** A body of another type would be skipped by the parser and look like an empty one. */
export const onlyJson: MiddlewareHandler = async (c, next) => {
  const hasBody = c.req.raw.body !== null;
  return hasBody && !/^application\/json(;|$)/i.test(c.req.header('content-type') ?? '') ? problemResponse('not-json') : next();
};
