import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { type Health, healthSchema } from '../api/schemas.ts';
import { json } from './describe.ts';

const get = createRoute({ method: 'get', path: '/api/health', responses: { 200: json(healthSchema, 'The server answers') } });

/** Names the running server, so that a lock can be told from one that was left behind. */
export const INSTANCE_HEADER = 'candor-instance';

/** Needs neither token nor database: it says that the server is there. */
export function addHealth(app: OpenAPIHono, deps: { version: string; instance: string; meaning: () => Health['meaning'] }): void {
  app.openapi(get, (c) => {
    c.header(INSTANCE_HEADER, deps.instance);
    return c.json({ status: 'ok' as const, version: deps.version, meaning: deps.meaning() }, 200);
  });
}
