import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { getMimeType } from 'hono/utils/mime';

type SiteFile = { readonly bytes: Buffer; readonly type: string; readonly hash: string; readonly immutable: boolean; zipped: Promise<Buffer> | null };

/** The built web app. Files are looked up by name among those found at the start: no path leads out of the folder. */
export type Site = {
  /** The file at a URL path, or null. */
  file(urlPath: string, request: Headers): Promise<Response | null>;
  /** The page itself, for every address of it; null when the app is not built. */
  page(request: Headers): Promise<Response | null>;
};

const COMPRESSIBLE = /^text\/|javascript|json|svg|wasm/;
const WORTH_COMPRESSING_BYTES = 1024;
const compress = promisify(gzip);

/** Reads the folder into memory, so that a new build does not change the app under an open page. A missing folder is an empty site. */
export async function loadSite(folder: string): Promise<Site> {
  const files = new Map<string, SiteFile>();
  for (const file of await filesBelow(folder)) {
    const bytes = await readFile(path.join(folder, file));
    const name = `/${file.split(path.sep).join('/')}`;
    files.set(name, {
      bytes,
      type: getMimeType(name) ?? 'application/octet-stream',
      hash: createHash('sha256').update(bytes).digest('base64url').slice(0, 22),
      // The bundler puts a hash of the content into these names.
      immutable: name.startsWith('/assets/'),
      zipped: null,
    });
  }
  const respond = async (name: string, request: Headers): Promise<Response | null> => {
    const file = files.get(name);
    return file ? toResponse(file, request) : null;
  };
  return {
    file: (urlPath, request) => (urlPath === '/index.html' ? Promise.resolve(null) : respond(urlPath, request)),
    page: (request) => respond('/index.html', request),
  };
}

async function toResponse(file: SiteFile, request: Headers): Promise<Response> {
  const compressible = COMPRESSIBLE.test(file.type) && file.bytes.length >= WORTH_COMPRESSING_BYTES;
  const zip = compressible && /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(request.get('accept-encoding') ?? '');
  const etag = `"${file.hash}${zip ? '-gzip' : ''}"`;
  const headers = new Headers({
    'content-type': file.type,
    'cache-control': file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag,
    ...(compressible ? { vary: 'Accept-Encoding' } : {}),
  });
  const known = request.get('if-none-match')?.split(',') ?? [];
  if (known.some((tag) => tag.trim() === etag)) return new Response(null, { status: 304, headers });
  if (zip) {
    file.zipped ??= compress(file.bytes);
    headers.set('content-encoding', 'gzip');
  }
  const body = new Uint8Array(zip && file.zipped ? await file.zipped : file.bytes);
  headers.set('content-length', String(body.length));
  return new Response(body, { headers });
}

/** Regular files only, and none whose name begins with a dot: those are notes of the build. */
async function filesBelow(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true, recursive: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
      .filter((file) => !file.split(path.sep).some((part) => part.startsWith('.')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
