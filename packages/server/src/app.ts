import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import type { Health } from './api/schemas.ts';
import { INSTANCE_HEADER } from './lock/record.ts';
import { problemResponse } from './problem.ts';
import { safetyHeaders } from './security/headers.ts';
import { ownHost, ownOrigin } from './security/origin.ts';
import { cookieName, TOKEN_COOKIE } from './security/token.ts';
import type { Site } from './site.ts';

/** `env` holds what a web socket is opened with; it is passed on unread. */
export type Fetch = (request: Request, env?: object) => Response | Promise<Response>;
export type LogError = (error: Error, request: { method: string; path: string }) => void;

export type AppDeps = {
  readonly site: Site;
  /** What answers below /api. It may come late: the page is served while the database opens, and requests wait. */
  readonly api: Promise<Fetch>;
  readonly port: number;
  readonly token: string;
  /** Random, one a start: a lock can be told from one that was left behind. */
  readonly instance: string;
  readonly version: string;
  meaning(): Health['meaning'];
  /** Takes what nobody expected. It never reaches the page. */
  readonly logError: LogError;
};

/** The whole server as a function from request to response: who may ask, the page and its files, and the API behind them. */
export function createApp(deps: AppDeps): Hono<{ Bindings: object }> {
  const app = new Hono<{ Bindings: object }>();
  app.use(safetyHeaders, ownHost(deps.port), ownOrigin(deps.port));
  // Needs neither token nor database: it says that the server is there.
  app.get('/api/health', (c) => {
    const health: Health = { status: 'ok', version: deps.version, meaning: deps.meaning() };
    return c.json(health, 200, { [INSTANCE_HEADER]: deps.instance, 'cache-control': 'no-store' });
  });
  app.all('/api/*', async (c) => {
    const api = await deps.api.catch(() => null); // Whoever opens the API is told why it does not open, and logs it.
    return api ? api(c.req.raw, c.env) : problemResponse('not-ready');
  });
  app.get('*', async (c) => {
    const file = await deps.site.file(c.req.path, c.req.raw.headers);
    if (file) return file;
    if (!isPage(c.req.path, c.req.header('accept'))) return problemResponse('route-not-found');
    const page = await deps.site.page(c.req.raw.headers);
    if (!page) return c.text('The studio is not built yet. Stop Candor and run: npm start\n', 503);
    // The page gets the token. No script can read it, and no other site's request carries it.
    setCookie(c, cookieName(deps.port), deps.token, TOKEN_COOKIE);
    return c.newResponse(page.body, page);
  });
  app.notFound(() => problemResponse('route-not-found'));
  app.onError((error, c) => {
    deps.logError(error, { method: c.req.method, path: c.req.path });
    return problemResponse('internal');
  });
  return app;
}

/** Addresses of the page have no file name; whoever asks for a missing script or picture must not get HTML. */
const isPage = (path: string, accept = '*/*'): boolean => !(path.split('/').at(-1) ?? '').includes('.') && /text\/html|\*\/\*/.test(accept);
