import { createRoute } from '@hono/zod-openapi';
import { changedEncoderSchema, encoderChangeSchema, encoderSchema } from '../api/schemas.ts';
import { ProblemError } from '../problem.ts';
import type { AddRoutes } from './deps.ts';
import { body, json, refused } from './describe.ts';

const get = createRoute({ method: 'get', path: '/api/encoder', responses: { 200: json(encoderSchema, 'The sentence encoder'), ...refused } });
const change = createRoute({
  method: 'put',
  path: '/api/encoder',
  request: { body: body(encoderChangeSchema) },
  responses: { 200: json(changedEncoderSchema, 'What is used from the next start on, and how it did'), ...refused },
});

export const addEncoder: AddRoutes = (app, { services }) => {
  app.openapi(get, (c) => c.json(services.encoder.read(), 200));
  app.openapi(change, async (c) => {
    const changed = await services.encoder.change(c.req.valid('json').folder);
    if (!changed.ok) throw new ProblemError('encoder-unusable', changed.message);
    return c.json(changed.value, 200);
  });
};
