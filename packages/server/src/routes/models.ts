import { createRoute, z } from '@hono/zod-openapi';
import { idSchema, modelSchema } from '../api/schemas.ts';
import { unwrap } from '../problem.ts';
import type { AddRoutes } from './deps.ts';
import { json, refused } from './describe.ts';

const params = z.strictObject({ name: idSchema });
const list = createRoute({
  method: 'get',
  path: '/api/models',
  responses: { 200: json(z.array(modelSchema), 'Models that are installed only when asked for'), ...refused },
});
const install = createRoute({
  method: 'post',
  path: '/api/models/{name}/install',
  request: { params },
  responses: { 202: json(modelSchema, 'It is being fetched; the list says how far it is'), ...refused },
});
const remove = createRoute({
  method: 'delete',
  path: '/api/models/{name}',
  request: { params },
  responses: { 200: json(modelSchema, 'Removed, or no longer being installed'), ...refused },
});

/** Optional models. Installing one is the only thing that asks another server: the npm registry, with the npm of this machine. */
export const addModels: AddRoutes = (app, { services: { models } }) => {
  app.openapi(list, async (c) => c.json(await models.list(), 200));
  app.openapi(install, async (c) => c.json(unwrap(await models.install(c.req.valid('param').name)), 202));
  app.openapi(remove, async (c) => c.json(unwrap(await models.remove(c.req.valid('param').name)), 200));
};
