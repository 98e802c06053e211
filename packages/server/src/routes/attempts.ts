import { createRoute, z } from '@hono/zod-openapi';
import { attemptSubmitSchema, attemptSummarySchema, idSchema } from '../api/schemas.ts';
import { unwrap } from '../problem.ts';
import type { AddRoutes } from './deps.ts';
import { attempt, body, compared, json, refused } from './describe.ts';

const params = z.strictObject({ id: idSchema });

const submit = createRoute({
  method: 'post',
  path: '/api/attempts',
  request: { body: body(attemptSubmitSchema) },
  responses: { 200: json(attempt, 'This clientId was stored before'), 201: json(attempt, 'Judged and stored'), ...refused },
});
const list = createRoute({
  method: 'get',
  path: '/api/attempts',
  request: { query: z.strictObject({ questionId: idSchema.optional() }) },
  responses: { 200: json(z.array(attemptSummarySchema), 'Attempts, newest first'), ...refused },
});
const get = createRoute({ method: 'get', path: '/api/attempts/{id}', request: { params }, responses: { 200: json(attempt, 'One attempt'), ...refused } });
const remove = createRoute({ method: 'delete', path: '/api/attempts/{id}', request: { params }, responses: { 204: { description: 'Deleted' }, ...refused } });
const compare = createRoute({
  method: 'get',
  path: '/api/attempts/{id}/compare/{otherId}',
  request: { params: params.extend({ otherId: idSchema }) },
  responses: { 200: json(compared, 'What changed from the older to the newer one'), ...refused },
});

export const addAttempts: AddRoutes = (app, { services }) => {
  app.openapi(submit, async (c) => {
    const { attempt, isNew } = unwrap(await services.submit(c.req.valid('json')));
    return isNew ? c.json(attempt, 201) : c.json(attempt, 200);
  });
  app.openapi(list, async (c) => c.json(await services.attempts.list(c.req.valid('query').questionId ?? null), 200));
  app.openapi(get, async (c) => c.json(unwrap(await services.attempts.find(c.req.valid('param').id)), 200));
  app.openapi(remove, async (c) => c.body(unwrap(await services.attempts.remove(c.req.valid('param').id)), 204));
  app.openapi(compare, async (c) => {
    const { id, otherId } = c.req.valid('param');
    return c.json(unwrap(await services.attempts.compare(id, otherId)), 200);
  });
};
