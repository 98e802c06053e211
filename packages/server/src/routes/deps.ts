import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Source } from '../api/schemas.ts';
import type { Services } from '../services/services.ts';

export type RouteDeps = { readonly services: Services; readonly sources: () => Promise<readonly Source[]> };
export type AddRoutes = (app: OpenAPIHono, deps: RouteDeps) => void;
