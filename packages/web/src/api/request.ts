import type { Problem } from '@candor/server/api';
import type { Result } from './result.ts';

/** The server is on this machine: what takes longer than this has gone wrong. The first analysis loads a model, so it may take a while. */
const TIMEOUT_MS = 30_000;

type Options = {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly body?: unknown;
  /** Sent as it is, in place of a body of JSON. */
  readonly file?: Blob;
  readonly keepalive?: boolean;
  readonly timeoutMs?: number;
};

/** One request to the studio's own server. Expected failures are results; nothing is thrown. */
export async function request<T>(path: string, { method = 'GET', body, file, keepalive = false, timeoutMs = TIMEOUT_MS }: Options = {}): Promise<Result<T>> {
  let status = 0;
  try {
    const response = await fetch(path, {
      method,
      keepalive,
      headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(file ? { body: file } : {}),
      signal: AbortSignal.timeout(timeoutMs),
    });
    status = response.status;
    return response.ok ? { ok: true, value: await read<T>(response) } : await refused(response);
  } catch (error) {
    // Somebody answered, but not in JSON: another program has our port.
    if (error instanceof SyntaxError) return { ok: false, failure: { kind: 'unexpected', status } };
    // Otherwise nobody answered, or not to the end.
    return { ok: false, failure: { kind: 'unreachable' } };
  }
}

/** The shapes are checked where they are made: server and studio are built from one contract and shipped together. */
async function read<T>(response: Response): Promise<T> {
  return (response.status === 204 ? null : await response.json()) as T;
}

async function refused(response: Response): Promise<Result<never>> {
  if (response.headers.get('content-type')?.startsWith('application/problem+json')) {
    const body: unknown = await response.json();
    if (isProblem(body)) return { ok: false, failure: { kind: 'problem', problem: body } };
  }
  return { ok: false, failure: { kind: 'unexpected', status: response.status } };
}

function isProblem(body: unknown): body is Problem {
  return (
    typeof body === 'object' &&
    body !== null &&
    'title' in body &&
    typeof body.title === 'string' &&
    'detail' in body &&
    typeof body.detail === 'string' &&
    'code' in body
  );
}
