import { createRoute } from '@hono/zod-openapi';
import { healthSchema } from '../api/schemas.ts';
import { json } from './describe.ts';

/** For the API's document only: the server answers it before the API is there. */
export const healthRoute = createRoute({ method: 'get', path: '/api/health', responses: { 200: json(healthSchema, 'The server answers') } });
