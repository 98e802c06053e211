import { briefSchema } from '@candor/core';
import { createRoute, z } from '@hono/zod-openapi';
import {
  briefAddSchema,
  briefFindSchema,
  briefFoundSchema,
  briefSaveSchema,
  briefSummarySchema,
  extractSchema,
  idSchema,
  keptBriefSchema,
} from '../api/schemas.ts';
import { ProblemError, unwrap } from '../problem.ts';
import type { AddRoutes } from './deps.ts';
import { body, json, refused } from './describe.ts';

const path = '/api/briefs';
const one = `${path}/{id}`;
const params = z.strictObject({ id: idSchema });

const list = createRoute({ method: 'get', path, responses: { 200: json(z.array(briefSummarySchema), 'Companies, newest first'), ...refused } });
const get = createRoute({ method: 'get', path: one, request: { params }, responses: { 200: json(keptBriefSchema, 'One company'), ...refused } });
const add = createRoute({ method: 'post', path, request: { body: body(briefAddSchema) }, responses: { 201: json(keptBriefSchema, 'Kept'), ...refused } });
const save = createRoute({
  method: 'put',
  path: one,
  request: { params, body: body(briefSaveSchema) },
  responses: { 200: json(keptBriefSchema, 'Saved'), ...refused },
});
const remove = createRoute({
  method: 'delete',
  path: one,
  request: { params },
  responses: { 204: { description: 'It is gone; attempts that were meant for it stay' }, ...refused },
});
const find = createRoute({
  method: 'post',
  path: `${path}/find`,
  request: { body: body(briefFindSchema) },
  responses: { 200: json(briefFoundSchema, 'The company that was kept from the same words, if there is one'), ...refused },
});
const extract = createRoute({
  method: 'post',
  path: `${path}/extract`,
  request: { body: body(extractSchema) },
  responses: { 200: json(briefSchema, 'What the ad or the page says, to look at and edit; nothing is stored'), ...refused },
});

export const addBriefs: AddRoutes = (app, { services }) => {
  app.openapi(list, async (c) => c.json(await services.briefs.list(), 200));
  app.openapi(get, async (c) => c.json(unwrap(await services.briefs.find(c.req.valid('param').id)), 200));
  app.openapi(add, async (c) => c.json(await services.briefs.add(c.req.valid('json').brief), 201));
  app.openapi(save, async (c) => c.json(unwrap(await services.briefs.save(c.req.valid('param').id, c.req.valid('json'))), 200));
  app.openapi(remove, async (c) => {
    unwrap(await services.briefs.remove(c.req.valid('param').id));
    return c.body(null, 204);
  });
  app.openapi(find, async (c) => c.json({ id: await services.briefs.withText(c.req.valid('json').text) }, 200));
  app.openapi(extract, async (c) => {
    const extracted = await services.extract(c.req.valid('json'));
    if (!extracted.ok) throw new ProblemError(extracted.code, extracted.message);
    return c.json(extracted.value, 200);
  });
};
