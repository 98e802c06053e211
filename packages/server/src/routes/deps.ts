import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Source } from '../api/schemas.ts';
import type { Services } from '../services/services.ts';

/** The services come late: the page is served while the database opens. */
export type RouteDeps = { readonly services: Promise<Services>; readonly sources: () => Promise<readonly Source[]> };
export type AddRoutes = (app: OpenAPIHono, deps: RouteDeps) => void;
