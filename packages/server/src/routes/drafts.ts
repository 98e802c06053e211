import { createRoute, z } from '@hono/zod-openapi';
import { draftSaveSchema, draftSchema, idSchema } from '../api/schemas.ts';
import { unwrap } from '../problem.ts';
import type { AddRoutes } from './deps.ts';
import { body, json, refused } from './describe.ts';

const path = '/api/drafts/{questionId}';
const params = z.strictObject({ questionId: idSchema });

const get = createRoute({
  method: 'get',
  path,
  request: { params },
  responses: { 200: json(draftSchema, 'What is typed and not submitted'), 204: { description: 'Nothing is' }, ...refused },
});
const put = createRoute({
  method: 'put',
  path,
  request: { params, body: body(draftSaveSchema) },
  responses: { 200: json(draftSchema, 'What is kept: the text with the highest revision'), ...refused },
});

export const addDrafts: AddRoutes = (app, { services }) => {
  app.openapi(get, async (c) => {
    const draft = await services.drafts.find(c.req.valid('param').questionId);
    return draft ? c.json(draft, 200) : c.body(null, 204);
  });
  app.openapi(put, async (c) => c.json(unwrap(await services.drafts.save(c.req.valid('param').questionId, c.req.valid('json'))), 200));
};
