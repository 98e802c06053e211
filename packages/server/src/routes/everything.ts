import { createRoute } from '@hono/zod-openapi';
import { deleteAllSchema } from '../api/schemas.ts';
import type { AddRoutes } from './deps.ts';
import { body, exported, json, refused } from './describe.ts';

const exportRoute = createRoute({ method: 'get', path: '/api/export', responses: { 200: json(exported, 'Everything, as a download'), ...refused } });
const deleteRoute = createRoute({
  method: 'post',
  path: '/api/delete-all',
  request: { body: body(deleteAllSchema) },
  responses: { 204: { description: 'Everything is deleted' }, ...refused },
});

/** A person's whole data: taken along, or deleted. */
export const addEverything: AddRoutes = (app, { services }) => {
  app.openapi(exportRoute, async (c) => {
    const all = await services.exportAll();
    c.header('content-disposition', `attachment; filename="candor-${all.exportedAt.slice(0, 10)}.json"`);
    return c.json(all, 200);
  });
  app.openapi(deleteRoute, async (c) => {
    await services.wipe.everything();
    await services.settings.apply();
    await services.encoder.forget();
    return c.body(null, 204);
  });
};
