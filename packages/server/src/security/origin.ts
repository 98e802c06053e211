import type { MiddlewareHandler } from 'hono';
import { problemResponse } from '../problem.ts';

const hostsOf = (port: number): string[] => ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`);

/** Answers under this machine's own names only: a foreign name that is made to point here (DNS rebinding) gets nothing. */
export function ownHost(port: number): MiddlewareHandler {
  const hosts = new Set(hostsOf(port));
  return async (c, next) => (hosts.has((c.req.header('host') ?? '').toLowerCase()) ? next() : problemResponse('foreign-host'));
}

/**
 * Turns away what another site's page sends: every request that could change something, and reading the API too.
 * A request with neither header comes from no browser; the token decides about it.
 */
export function ownOrigin(port: number): MiddlewareHandler {
  const origins = new Set(hostsOf(port).map((host) => `http://${host}`));
  return async (c, next) => {
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD';
    if (reads && !c.req.path.startsWith('/api/')) return next();
    const origin = c.req.header('origin');
    const site = c.req.header('sec-fetch-site');
    const foreignOrigin = origin !== undefined && !origins.has(origin);
    // `none`: typed into the address bar, as a download may be. Another port of this machine is `same-site`, and foreign.
    const foreignSite = site !== undefined && site !== 'same-origin' && !(reads && site === 'none');
    return foreignOrigin || foreignSite ? problemResponse('foreign-origin') : next();
  };
}
