import { createRoute } from '@hono/zod-openapi';
import { settingsChangeSchema, settingsSchema } from '../api/schemas.ts';
import { unwrap } from '../problem.ts';
import type { AddRoutes } from './deps.ts';
import { body, json, refused } from './describe.ts';

const responses = { 200: json(settingsSchema, 'The settings'), ...refused };
const get = createRoute({ method: 'get', path: '/api/settings', responses });
const change = createRoute({ method: 'patch', path: '/api/settings', request: { body: body(settingsChangeSchema) }, responses });

export const addSettings: AddRoutes = (app, { services }) => {
  app.openapi(get, async (c) => c.json(await services.settings.read(), 200));
  app.openapi(change, async (c) => c.json(unwrap(await services.settings.change(c.req.valid('json'))), 200));
};
