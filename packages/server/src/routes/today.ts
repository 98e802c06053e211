import { createRoute } from '@hono/zod-openapi';
import { todaySchema } from '../api/schemas.ts';
import type { AddRoutes } from './deps.ts';
import { json, refused } from './describe.ts';

const get = createRoute({ method: 'get', path: '/api/today', responses: { 200: json(todaySchema, 'What to rehearse now'), ...refused } });

export const addToday: AddRoutes = (app, { services }) => {
  app.openapi(get, async (c) => c.json(await services.today(), 200));
};
