import { createRoute, z } from '@hono/zod-openapi';
import { packProblemSchema, sourceSchema } from '../api/schemas.ts';
import type { AddRoutes } from './deps.ts';
import { json, refused } from './describe.ts';

const sourcesRoute = createRoute({
  method: 'get',
  path: '/api/sources',
  responses: { 200: json(z.array(sourceSchema), 'What the rules and questions rest on'), ...refused },
});
const problemsRoute = createRoute({
  method: 'get',
  path: '/api/packs/problems',
  responses: { 200: json(z.array(packProblemSchema), 'What is wrong with the person’s own packs'), ...refused },
});

/** What comes from files: sources, and the person's own packs. */
export const addContent: AddRoutes = (app, { services, sources }) => {
  app.openapi(sourcesRoute, async (c) => c.json([...(await sources())], 200));
  app.openapi(problemsRoute, async (c) => c.json(await services.packProblems(), 200));
};
