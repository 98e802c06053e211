import { createRoute, z } from '@hono/zod-openapi';
import { answerVersionSchema, buildRequestSchema, builtSchema, idSchema, versionAddSchema } from '../api/schemas.ts';
import { unwrap } from '../problem.ts';
import type { AddRoutes } from './deps.ts';
import { body, json, refused } from './describe.ts';

const build = createRoute({
  method: 'post',
  path: '/api/build',
  request: { body: body(buildRequestSchema) },
  responses: { 200: json(builtSchema, 'A first draft from the workbook and the active brief; nothing is stored'), ...refused },
});
const ofQuestion = z.strictObject({ questionId: idSchema });
const list = createRoute({
  method: 'get',
  path: '/api/versions/{questionId}',
  request: { params: ofQuestion },
  responses: { 200: json(z.array(answerVersionSchema), 'Versions of the answer, newest first'), ...refused },
});
const add = createRoute({
  method: 'post',
  path: '/api/versions/{questionId}',
  request: { params: ofQuestion, body: body(versionAddSchema) },
  responses: { 201: json(answerVersionSchema, 'Kept as the newest version'), ...refused },
});
const remove = createRoute({
  method: 'delete',
  path: '/api/versions/{questionId}/{id}',
  request: { params: ofQuestion.extend({ id: idSchema }) },
  responses: { 204: { description: 'Deleted' }, ...refused },
});

export const addBuild: AddRoutes = (app, { services }) => {
  app.openapi(build, async (c) => c.json(unwrap(await services.build(c.req.valid('json'))), 200));
  app.openapi(list, async (c) => c.json(await services.versions.list(c.req.valid('param').questionId), 200));
  app.openapi(add, async (c) => c.json(unwrap(await services.versions.add(c.req.valid('param').questionId, c.req.valid('json'))), 201));
  app.openapi(remove, async (c) => {
    const { questionId, id } = c.req.valid('param');
    unwrap(await services.versions.remove(questionId, id));
    return c.body(null, 204);
  });
};
