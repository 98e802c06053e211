import { promises as dns, type LookupAddress } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** The largest page, in bytes; the longest it may take in all, in milliseconds; how often it may send us on. */
const MOST_BYTES = 2 * 1024 ** 2;
const MOST_MS = 10_000;
const MOST_REDIRECTS = 5;

export type FetchedPage =
  | { readonly ok: true; readonly text: string; readonly format: 'text' | 'html' }
  /** Why not, and what to do. */
  | { readonly ok: false; readonly message: string };

/** The world outside, so that tests can bring their own. */
export type WebPorts = {
  lookup(host: string): Promise<readonly LookupAddress[]>;
  isPublic(address: string): boolean;
  readonly mostMs: number;
};
const WEB: WebPorts = { lookup: (host) => dns.lookup(host, { all: true, verbatim: true }), isPublic: isPublicAddress, mostMs: MOST_MS };

const PASTE = 'Open it in a browser and paste its text.';
const no = (why: string): FetchedPage => ({ ok: false, message: `${why} ${PASTE}` });

/**
 * Fetches one page of the public web, as text. A name is resolved once, every address it has must be public, and the connection goes to the address that was
 * checked; each redirect is checked the same way. No cookies, no credentials, no proxy, nothing compressed.
 */
export async function fetchPage(address: string, web: WebPorts = WEB): Promise<FetchedPage> {
  const signal = AbortSignal.timeout(web.mostMs);
  let next = withScheme(address);
  if (parsed(next) === null) return no('This is no address of a page. One looks like https://www.example.org/jobs/baker.');
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const url = parsed(next);
    if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return no('Only addresses that begin with https:// or http:// can be fetched.');
    if (url.username !== '' || url.password !== '') return no('An address with a name and a password in it is not fetched.');
    const host = await checkedHost(url, web, signal);
    if ('message' in host) return host;
    const reply = await ask(url, host, signal);
    if (!('location' in reply)) return reply;
    next = parsed(reply.location, url)?.href ?? '';
  }
  return no('The page sends on to others again and again.');
}

/** As a browser takes it: what names no scheme is meant as https. */
const withScheme = (address: string): string => (/^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `https://${address}`);

const parsed = (address: string, base?: URL): URL | null => (URL.canParse(address, base?.href) ? new URL(address, base) : null);

type Failed = Extract<FetchedPage, { ok: false }>;

/** The first address of a host, where all of them are public. */
async function checkedHost(url: URL, web: WebPorts, signal: AbortSignal): Promise<LookupAddress | Failed> {
  const name = url.hostname.replace(/^\[|\]$/g, '');
  const family = isIP(name);
  const found = family > 0 ? [{ address: name, family }] : await inTime(web.lookup(name), signal).catch(() => null);
  if (!found?.[0]) return no('No host of this name answers.') as Failed;
  if (!found.every((one) => web.isPublic(one.address))) {
    return no('This address is on this computer or its local network, where Candor fetches nothing.') as Failed;
  }
  return found[0];
}

const inTime = <T>(work: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    work.then(resolve, reject);
  });

/** One request to an address that was checked. */
function ask(url: URL, host: LookupAddress, signal: AbortSignal): Promise<FetchedPage | { readonly location: string }> {
  const { request } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve) => {
    const failed = (): void => resolve(no(signal.aborted ? 'The page takes too long.' : 'The host does not answer as it should.'));
    const sent = request(url, {
      agent: false,
      signal,
      // Whatever the name resolves to by now: this is the one that was checked.
      lookup: (_name, options, callback) => (options.all ? callback(null, [host]) : callback(null, host.address, host.family)),
      headers: { accept: 'text/html, text/plain', 'accept-encoding': 'identity', 'user-agent': 'Candor' },
    });
    sent.on('error', failed);
    sent.on('response', (response) => {
      const drop = <T>(value: T): void => {
        response.destroy();
        resolve(value as FetchedPage);
      };
      const { location } = response.headers;
      const status = response.statusCode ?? 0;
      if (status >= 300 && status < 400 && location !== undefined) return drop({ location });
      if (status !== 200) return drop(no(`The host answers with the status ${status}.`));
      const type = response.headers['content-type'] ?? '';
      const format = formatOf(type);
      if (!format) return drop(no('This is no page of text.'));
      if ((response.headers['content-encoding'] ?? 'identity') !== 'identity') return drop(no('The page comes compressed, although that was not asked for.'));
      const chunks: Buffer[] = [];
      let size = 0;
      response.on('error', failed);
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > MOST_BYTES) drop(no(`The page is larger than ${MOST_BYTES / 1024 ** 2} MB.`));
        else chunks.push(chunk);
      });
      response.on('end', () => resolve({ ok: true, text: decode(Buffer.concat(chunks), type), format }));
      response.on('close', failed);
    });
    sent.end();
  });
}

function formatOf(type: string): 'text' | 'html' | null {
  if (/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) return 'html';
  return /^text\/plain\b/i.test(type) ? 'text' : null;
}

/** How far into a page a browser looks for its character set, in bytes. Source: HTML standard. */
const SNIFFED = 1_024;

function decode(bytes: Buffer, type: string): string {
  const named = /charset="?([\w-]+)/i.exec(type)?.[1] ?? /charset="?([\w-]+)/i.exec(bytes.subarray(0, SNIFFED).toString('latin1'))?.[1];
  try {
    return new TextDecoder(named ?? 'utf-8').decode(bytes);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return new TextDecoder().decode(bytes);
  }
}
