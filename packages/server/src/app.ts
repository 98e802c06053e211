import { feedbackSchema } from '@candor/core';
import { OpenAPIHono, z } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { methodNotAllowed } from 'hono/method-not-allowed';
import type { Health } from './api/schemas.ts';
import { ProblemError, problemResponse } from './problem.ts';
import { addAttempts } from './routes/attempts.ts';
import { addContent } from './routes/content.ts';
import type { RouteDeps } from './routes/deps.ts';
import { addDisputes } from './routes/disputes.ts';
import { addDrafts } from './routes/drafts.ts';
import { addEverything } from './routes/everything.ts';
import { addHealth } from './routes/health.ts';
import { addQuestions } from './routes/questions.ts';
import { addSettings } from './routes/settings.ts';
import { addToday } from './routes/today.ts';
import { limitBody, onlyJson } from './security/body.ts';
import { safetyHeaders } from './security/headers.ts';
import { ownHost, ownOrigin } from './security/origin.ts';
import { giveToken, needToken } from './security/token.ts';
import type { Site } from './site.ts';
import { invalid } from './validation.ts';

export type AppDeps = RouteDeps & {
  readonly site: Site;
  readonly port: number;
  readonly token: string;
  readonly instance: string;
  readonly version: string;
  meaning(): Health['meaning'];
  /** Takes what nobody expected. It never reaches the page. */
  logError(error: Error, request: { method: string; path: string }): void;
};

/** The whole server as a function from request to response. */
export function createApp(deps: AppDeps): OpenAPIHono {
  const app = new OpenAPIHono();
  app.use(safetyHeaders, ownHost(deps.port), ownOrigin(deps.port));
  app.route('/', createApi(deps));
  app.get('*', async (c) => {
    const file = await deps.site.file(c.req.path, c.req.raw.headers);
    if (file) return file;
    if (!isPage(c.req.path, c.req.header('accept'))) return problemResponse('route-not-found');
    const page = await deps.site.page(c.req.raw.headers);
    if (!page) return c.text('The studio is not built yet. Stop Candor and run: npm start\n', 503);
    giveToken(c, deps.port, deps.token);
    return c.newResponse(page.body, page);
  });
  app.notFound(() => problemResponse('route-not-found'));
  app.onError((error, c) => {
    if (error instanceof ProblemError) return problemResponse(error.code, error.detail);
    // The framework throws this one for a body that it cannot parse.
    if (error instanceof HTTPException && error.status === 400) return problemResponse('bad-json');
    deps.logError(error, { method: c.req.method, path: c.req.path });
    return problemResponse('internal');
  });
  return app;
}

function createApi(deps: AppDeps): OpenAPIHono {
  const api = new OpenAPIHono({ defaultHook: invalid });
  api.use('/api/*', noStore, methodNotAllowed({ app: api, onMethodNotAllowed: (_c, methods) => notAllowed(methods) }));
  addHealth(api, deps);
  api.use('/api/*', needToken(deps.port, deps.token), limitBody, onlyJson);
  for (const add of [addToday, addQuestions, addDrafts, addAttempts, addDisputes, addSettings, addContent, addEverything]) add(api, deps);
  let document: object | null = null;
  api.get('/api/openapi.json', (c) => {
    document ??= describeApi(api, deps.version);
    return c.json(document);
  });
  api.all('/api/*', () => problemResponse('route-not-found'));
  return api;
}

/** What the API says is about a person, and true for now only. */
const noStore: MiddlewareHandler = async (c, next) => {
  await next();
  c.res.headers.set('cache-control', 'no-store');
};

function notAllowed(methods: readonly string[]): Response {
  const response = problemResponse('method-not-allowed');
  response.headers.set('allow', methods.join(', '));
  return response;
}

/** Addresses of the page have no file name; whoever asks for a missing script or picture must not get HTML. */
const isPage = (path: string, accept = '*/*'): boolean => !(path.split('/').at(-1) ?? '').includes('.') && /text\/html|\*\/\*/.test(accept);

function describeApi(api: OpenAPIHono, version: string): object {
  const document = api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Candor', version, description: 'The local server of Candor. See docs/api.md.' },
  });
  const feedback = z.toJSONSchema(feedbackSchema, { io: 'output' });
  return { ...document, components: { ...document.components, schemas: { ...document.components?.schemas, Feedback: feedback } } };
}
