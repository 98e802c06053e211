import { createRoute, z } from '@hono/zod-openapi';
import { idSchema, matchRequestSchema, matchSchema, ownQuestionSchema, questionDetailSchema, questionSummarySchema } from '../api/schemas.ts';
import { unwrap } from '../problem.ts';
import type { AddRoutes } from './deps.ts';
import { body, json, refused } from './describe.ts';

const list = createRoute({ method: 'get', path: '/api/questions', responses: { 200: json(z.array(questionSummarySchema), 'Every question'), ...refused } });
const get = createRoute({
  method: 'get',
  path: '/api/questions/{id}',
  request: { params: z.strictObject({ id: idSchema }) },
  responses: { 200: json(questionDetailSchema, 'One question'), ...refused },
});
const add = createRoute({
  method: 'post',
  path: '/api/questions',
  request: { body: body(ownQuestionSchema) },
  responses: { 200: json(questionDetailSchema, 'The same words were added before'), 201: json(questionDetailSchema, 'A question of one’s own'), ...refused },
});
const remove = createRoute({
  method: 'delete',
  path: '/api/questions/{id}',
  request: { params: z.strictObject({ id: idSchema }) },
  responses: { 204: { description: 'It is gone, and its draft; attempts at it stay' }, ...refused },
});
const match = createRoute({
  method: 'post',
  path: '/api/match',
  request: { body: body(matchRequestSchema) },
  responses: { 200: json(matchSchema, 'Known questions for a text, best first'), ...refused },
});

export const addQuestions: AddRoutes = (app, { services }) => {
  app.openapi(list, async (c) => c.json(await services.questions.list(), 200));
  app.openapi(get, async (c) => c.json(unwrap(await services.questions.find(c.req.valid('param').id)), 200));
  app.openapi(add, async (c) => {
    const { question, isNew } = await services.questions.addOwn(c.req.valid('json').question);
    return isNew ? c.json(question, 201) : c.json(question, 200);
  });
  app.openapi(remove, async (c) => {
    unwrap(await services.questions.removeOwn(c.req.valid('param').id));
    return c.body(null, 204);
  });
  app.openapi(match, async (c) => {
    const { text, of } = c.req.valid('json');
    return c.json(await services.questions.match(text, of), 200);
  });
};
