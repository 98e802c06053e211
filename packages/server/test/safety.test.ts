import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { healthSchema, problemSchema } from '../src/api/schemas.ts';
import { createApp } from '../src/app.ts';
import { MAX_BODY_BYTES } from '../src/problem.ts';
import { openStudio, PORT, type Studio, TOKEN } from './studio.ts';

const PAGE = '<!doctype html><title>Candor</title><div id="root"></div>';
const SCRIPT = `console.log(${JSON.stringify('rehearse '.repeat(500))});`;

let folder: string;
let studio: Studio;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'candor-web-'));
  const web = path.join(folder, 'dist');
  await mkdir(path.join(web, 'assets'), { recursive: true });
  await writeFile(path.join(web, 'index.html'), PAGE);
  await writeFile(path.join(web, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(path.join(web, 'assets', 'app-Bx3.js'), SCRIPT);
  await writeFile(path.join(web, '.sources'), 'a note of the build');
  await writeFile(path.join(folder, 'secret.txt'), 'secret');
  studio = await openStudio({ webFolder: web });
});
afterAll(async () => {
  await studio.close();
  await rm(folder, { recursive: true, force: true });
});

const settings = { method: 'PATCH', body: {} };
const page = { headers: { accept: 'text/html,*/*;q=0.8', cookie: '', 'sec-fetch-site': 'none' } };

describe('who may ask', () => {
  it.each(['127.0.0.1:4184', 'localhost:4184', '[::1]:4184', 'LOCALHOST:4184'])('answers as %s', async (host) => {
    expect((await studio.ask('/api/settings', { headers: { host } })).status).toBe(200);
  });

  it.each(['evil.example:4184', '127.0.0.1', '127.0.0.1:80', 'localhost:4185', '127.0.0.1.evil.example:4184', '0.0.0.0:4184', ''])(
    'gives a page that came under the name "%s" nothing, not even the page',
    async (host) => {
      for (const url of ['/', '/api/health', '/api/settings', '/favicon.svg'])
        expect((await studio.problem(url, { headers: { host } })).code).toBe('foreign-host');
    },
  );

  it.each([
    { origin: 'http://evil.example' },
    { origin: 'https://127.0.0.1:4184' },
    { origin: 'http://127.0.0.1:5173' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('turns away what another site sends or reads: %o', async (headers: Record<string, string>) => {
    expect((await studio.problem('/api/settings', { ...settings, headers })).code).toBe('foreign-origin');
    expect((await studio.problem('/api/settings', { headers })).code).toBe('foreign-origin');
    expect((await studio.problem('/', { method: 'POST', headers })).code).toBe('foreign-origin');
  });

  it('lets a download be typed into the address bar, and nothing be changed from there', async () => {
    expect((await studio.ask('/api/export', { headers: { 'sec-fetch-site': 'none' } })).status).toBe(200);
    expect((await studio.problem('/api/settings', { ...settings, headers: { 'sec-fetch-site': 'none' } })).code).toBe('foreign-origin');
  });

  it('lets a link from elsewhere open the page', async () => {
    expect((await studio.ask('/', { headers: { ...page.headers, 'sec-fetch-site': 'cross-site' } })).status).toBe(200);
  });

  it.each(['', `candor-${PORT}=`, `candor-${PORT}=${TOKEN}x`, `candor=${TOKEN}`, 'candor-4185=x'])('asks for the token: %s', async (cookie) => {
    for (const url of ['/api/settings', '/api/export', '/api/openapi.json', '/api/unknown'])
      expect((await studio.problem(url, { headers: { cookie } })).code).toBe('no-token');
    expect((await studio.problem('/api/settings', { ...settings, headers: { cookie } })).code).toBe('no-token');
  });

  it('takes the token from a program as a bearer token', async () => {
    const headers = (token: string) => ({ headers: { cookie: '', authorization: `Bearer ${token}` } });
    expect((await studio.ask('/api/settings', headers(TOKEN))).status).toBe(200);
    expect((await studio.problem('/api/settings', headers('wrong'))).code).toBe('no-token');
  });

  it('says without a token only that it is there', async () => {
    const response = await studio.ask('/api/health', { headers: { cookie: '' } });
    expect(response.headers.get('candor-instance')).toBe('this-start');
    expect(healthSchema.parse(await response.json())).toMatchObject({ status: 'ok', version: '1.2.3' });
  });
});

describe('what is sent', () => {
  const post = (body: string, headers: Record<string, string> = {}) => studio.problem('/api/questions', { method: 'POST', body, headers });

  it('refuses what is not JSON, does not fit, or is too large', async () => {
    expect((await post('{"question": "Why')).code).toBe('bad-json');
    expect((await post('')).code).toBe('bad-json');
    expect((await post('[1]')).code).toBe('validation');
    expect((await post('{"question":"Why us?"}', { 'content-type': 'text/plain' })).code).toBe('not-json');
    expect((await post(JSON.stringify({ question: 'a'.repeat(MAX_BODY_BYTES) }))).code).toBe('body-too-large');
  });

  it('stops reading a body that does not say how long it is', async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 65_536;
        controller.enqueue(new Uint8Array(65_536).fill(32));
      },
    });
    const response = await studio.app.request('/api/questions', {
      method: 'POST',
      headers: { host: `127.0.0.1:${PORT}`, cookie: `candor-${PORT}=${TOKEN}`, 'content-type': 'application/json', 'transfer-encoding': 'chunked' },
      body: endless,
      duplex: 'half',
    } as RequestInit);
    expect(response.status).toBe(413);
    expect(sent).toBeLessThan(2 * MAX_BODY_BYTES);
  });

  it('says that there is no such address, or that it takes other methods', async () => {
    expect((await studio.problem('/api/unknown')).code).toBe('route-not-found');
    expect((await studio.problem('/api')).code).toBe('route-not-found');
    expect((await studio.problem('/api/unknown', { method: 'POST', body: {} })).code).toBe('route-not-found');
    const response = await studio.ask('/api/settings', { method: 'DELETE' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, PATCH']);
    for (const body of [{}, '', 'no JSON'])
      expect((await studio.problem('/api/today', { method: 'PUT', body, headers: { 'content-type': 'text/plain' } })).code).toBe('method-not-allowed');
    expect((await studio.problem('/favicon.svg', { method: 'DELETE' })).code).toBe('route-not-found');
  });

  it('keeps what nobody expected to itself', async () => {
    const failing = createApp({
      site: { file: () => Promise.reject(new Error('disk on fire at /home/me')), page: () => Promise.resolve(null) },
      api: Promise.reject(new Error('no database at /home/me')),
      port: PORT,
      token: TOKEN,
      instance: 'i',
      version: '1',
      meaning: () => 'failed',
      logError: (error) => studio.errors.push(error),
    });
    const ask = async (url: string) => problemSchema.parse(await (await failing.request(url, { headers: { host: `localhost:${PORT}` } })).json());
    const problems = [await ask('/favicon.svg'), await ask('/api/today')];
    expect(problems.map((problem) => problem.code)).toEqual(['internal', 'not-ready']);
    expect(JSON.stringify(problems)).not.toContain('/home/me');
    expect(studio.errors.map((error) => error.message)).toEqual(['disk on fire at /home/me']);
  });
});

describe('every response', () => {
  it.each(['/', '/favicon.svg', '/assets/app-Bx3.js', '/assets/missing.js', '/api/health', '/api/settings', '/api/unknown'])(
    'has the safety headers: %s',
    async (url) => {
      for (const headers of [{}, { host: 'evil.example' }]) {
        const response = await studio.ask(url, { headers });
        expect(Object.fromEntries(response.headers)).toMatchObject({
          'content-security-policy':
            "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-Y/8t1dAKa3ay+RZEiEFEDr8dFiQhpaFvYXXUfT3p6ZU='; font-src 'self'; img-src 'self' data:; media-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
          'cross-origin-opener-policy': 'same-origin',
          'cross-origin-resource-policy': 'same-origin',
        });
        expect([...response.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
      }
    },
  );

  it('of the API is kept nowhere', async () => {
    for (const url of ['/api/health', '/api/settings', '/api/unknown']) expect((await studio.ask(url)).headers.get('cache-control')).toBe('no-store');
  });

  it('to HEAD has the head of GET and no body', async () => {
    for (const url of ['/', '/favicon.svg', '/api/settings', '/api/health']) {
      const [get, head] = [await studio.ask(url), await studio.ask(url, { method: 'HEAD' })];
      expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([200, get.headers.get('content-type'), '']);
    }
  });
});

describe('the page', () => {
  it('brings the token in a cookie that no script reads and no other site sends', async () => {
    const response = await studio.ask('/', page);
    expect(await response.text()).toBe(PAGE);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('set-cookie')).toBe(`candor-${PORT}=${TOKEN}; Max-Age=31536000; Path=/; HttpOnly; SameSite=Strict`);
  });

  it('is served at every address of the app, and instead of nothing else', async () => {
    for (const url of ['/questions/five-years', '/settings', '/attempts/1/compare/2']) expect(await (await studio.ask(url, page)).text()).toBe(PAGE);
    for (const url of ['/assets/missing.js', '/robots.txt', '/api/x']) expect((await studio.ask(url, page)).status).not.toBe(200);
    expect((await studio.problem('/questions', { headers: { accept: 'application/json' } })).code).toBe('route-not-found');
    expect((await studio.ask('/index.html', page)).status).toBe(404);
  });

  it('is asked for again with its tag and not sent twice; the cookie comes again', async () => {
    const etag = (await studio.ask('/', page)).headers.get('etag') ?? '';
    const again = await studio.ask('/', { headers: { ...page.headers, 'if-none-match': etag } });
    expect([again.status, await again.text(), again.headers.has('set-cookie')]).toEqual([304, '', true]);
  });

  it('brings hashed files to keep, compressed where the browser can', async () => {
    const plain = await studio.ask('/assets/app-Bx3.js');
    expect(await plain.text()).toBe(SCRIPT);
    expect(plain.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(plain.headers.get('content-type')).toMatch(/^text\/javascript/);
    const zipped = await studio.ask('/assets/app-Bx3.js', { headers: { 'accept-encoding': 'br, gzip' } });
    expect([zipped.headers.get('content-encoding'), zipped.headers.get('vary')]).toEqual(['gzip', 'Accept-Encoding']);
    expect(gunzipSync(Buffer.from(await zipped.arrayBuffer())).toString()).toBe(SCRIPT);
    expect((await studio.ask('/assets/app-Bx3.js', { headers: { 'accept-encoding': 'gzip;q=0' } })).headers.get('content-encoding')).toBeNull();
    expect(zipped.headers.get('etag')).not.toBe(plain.headers.get('etag'));
  });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/%2e%2e/%2e%2e/secret.txt',
    '/..\\secret.txt',
    '/%5c..%5csecret.txt',
    '//secret.txt',
    '/.sources',
    '/%00',
  ])('lets no path lead out of its folder: %s', async (url) => {
    // Straight to the app: a URL parser in between would tidy the path first.
    const request = new Request(`http://127.0.0.1:${PORT}/`, { headers: { host: `127.0.0.1:${PORT}`, accept: 'text/html' } });
    const response = await studio.app.fetch(
      new Proxy(request, { get: (target, key) => (key === 'url' ? `http://127.0.0.1:${PORT}${url}` : Reflect.get(target, key, target)) }),
    );
    const text = await response.text();
    expect(text).not.toContain('secret"');
    expect([404, 200]).toContain(response.status);
    expect(text === PAGE || response.status === 404).toBe(true);
  });
});

describe('the document of the API', () => {
  it('names every route of docs/api.md and the shape of the feedback', async () => {
    const response = await studio.ask('/api/openapi.json');
    const document = (await response.json()) as { paths: Record<string, object>; components: { schemas: Record<string, { properties: object }> } };
    const routes = Object.entries(document.paths).flatMap(([route, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${route.replaceAll(/\{(\w+)\}/g, ':$1')}`),
    );
    const page = await readFile(path.join(import.meta.dirname, '../../../docs/api.md'), 'utf8');
    const documented = [...page.matchAll(/^\| (`[A-Z]+ \/api.*?) \|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([A-Z]+ [^?`]+)/g)].map(([, route]) => route),
    );
    expect([...routes, 'GET /api/openapi.json'].sort()).toEqual(documented.sort());
    expect(Object.keys(document.components.schemas.Feedback?.properties ?? {})).toContain('findings');
  });
});
