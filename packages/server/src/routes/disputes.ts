import { createRoute, z } from '@hono/zod-openapi';
import { disputeSchema, idSchema } from '../api/schemas.ts';
import { unwrap } from '../problem.ts';
import type { AddRoutes } from './deps.ts';
import { attempt, body, json, refused } from './describe.ts';

const path = '/api/attempts/{id}/disputes';
const params = z.strictObject({ id: idSchema });
const responses = { 200: json(attempt, 'The attempt, scored again'), ...refused };

const add = createRoute({ method: 'post', path, request: { params, body: body(disputeSchema) }, responses });
const withdraw = createRoute({ method: 'delete', path, request: { params, query: disputeSchema }, responses });

export const addDisputes: AddRoutes = (app, { services }) => {
  app.openapi(add, async (c) => c.json(unwrap(await services.disputes.add(c.req.valid('param').id, c.req.valid('json').findingId)), 200));
  app.openapi(withdraw, async (c) => c.json(unwrap(await services.disputes.withdraw(c.req.valid('param').id, c.req.valid('query').findingId)), 200));
};
