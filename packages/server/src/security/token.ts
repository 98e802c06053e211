import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import type { MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { problemResponse } from '../problem.ts';

const TOKEN = /^[\w-]{43}$/;

/** The installation's token, made on first use. The file can be read by its owner only. */
export async function readToken(file: string): Promise<string> {
  try {
    const token = (await readFile(file, 'utf8')).trim();
    if (TOKEN.test(token)) {
      await chmod(file, 0o600);
      return token;
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  // Missing, or cut short by a crash.
  const token = randomBytes(32).toString('base64url');
  await writeFile(file, `${token}\n`, { mode: 0o600 });
  await chmod(file, 0o600);
  return token;
}

/** Cookies do not tell ports apart, so the name does: two installations can run side by side. */
export const cookieName = (port: number): string => `candor-${port}`;

const YEAR_SECONDS = 365 * 24 * 60 * 60;
export const TOKEN_COOKIE = { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: YEAR_SECONDS } as const;

/** Lets only requests with the token through: as the page's cookie, or as a bearer token from a program. */
export function needToken(port: number, token: string): MiddlewareHandler {
  return async (c, next) => {
    const bearer = /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '')?.[1];
    const given = bearer ?? getCookie(c, cookieName(port));
    return given !== undefined && equal(given, token) ? next() : problemResponse('no-token');
  };
}

/** Compares in a time that does not depend on where the two differ. */
function equal(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
