import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fetchPage, type WebPorts } from './fetch-page.ts';

const PASTE = 'Open it in a browser and paste its text.';
const LOCAL = `This address is on this computer or its local network, where Candor fetches nothing. ${PASTE}`;

let server: Server;
let port = 0;
let asked: string[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.headers.host} ${request.url}`);
    const url = request.url ?? '';
    const go = (to: string): unknown => response.writeHead(302, { location: to }).end();
    if (url === '/ad') return response.writeHead(200, { 'content-type': 'text/html; charset=windows-1252' }).end(Buffer.from('<p>Caf\xe9 lead</p>', 'latin1'));
    if (url === '/sniffed')
      return response.writeHead(200, { 'content-type': 'text/html' }).end(Buffer.from('<meta charset=windows-1252><p>Caf\xe9</p>', 'latin1'));
    if (url === '/strange') return response.writeHead(200, { 'content-type': 'text/plain; charset=no-such' }).end('plain');
    if (url === '/moved') return go('/ad');
    if (url === '/inside') return go(`http://inside.test:${port}/ad`);
    if (url === '/by-number') return go(`http://127.0.0.1:${port}/ad`);
    if (url === '/by-other-number') return go(`http://0x7f000001:${port}/ad`);
    if (url === '/by-mapped') return go(`http://[::ffff:127.0.0.1]:${port}/ad`);
    if (url === '/file') return go('file:///etc/passwd');
    if (url === '/round') return go('/round');
    if (url === '/zip') return response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end('x');
    if (url === '/picture') return response.writeHead(200, { 'content-type': 'image/png' }).end('x');
    if (url === '/slow') return response.writeHead(200, { 'content-type': 'text/html' }).write('<p>…');
    if (url === '/cut') return response.writeHead(200, { 'content-type': 'text/html', 'content-length': 100 }).write('<p>', () => response.destroy());
    if (url === '/huge') {
      response.writeHead(200, { 'content-type': 'text/html' });
      const more = (): void => {
        while (!response.destroyed && response.write('x'.repeat(64 * 1024)));
      };
      response.on('drain', more);
      return more();
    }
    return response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
beforeEach(() => {
  asked = [];
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** A world in which one name leads to this machine and passes for public, once; nothing else does. */
function world(mostMs = 5_000): WebPorts {
  const names: Readonly<Record<string, string>> = { 'jobs.test': '127.0.0.1', 'inside.test': '10.0.0.7', 'both.test': '127.0.0.1' };
  let passed = '';
  return {
    lookup: (host) => {
      const address = names[host];
      if (!address) return Promise.reject(new Error('unknown'));
      passed = host === 'jobs.test' ? address : '';
      return Promise.resolve(
        host === 'both.test'
          ? [
              { address: '93.184.216.34', family: 4 },
              { address, family: 4 },
            ]
          : [{ address, family: 4 }],
      );
    },
    isPublic: (address) => {
      const yes = address === passed || address === '93.184.216.34';
      passed = '';
      return yes;
    },
    mostMs,
  };
}
const at = (path: string, host = 'jobs.test'): Promise<unknown> => fetchPage(`http://${host}:${port}${path}`, world());
const refused = (why: string) => ({ ok: false, message: `${why} ${PASTE}` });

describe('fetchPage', () => {
  it('fetches a page in its own character set, under its own name', async () => {
    expect(await at('/ad')).toEqual({ ok: true, text: '<p>Café lead</p>', format: 'html' });
    expect(asked).toEqual([`jobs.test:${port} /ad`]);
    expect(await at('/sniffed')).toMatchObject({ text: expect.stringContaining('Café') });
    expect(await at('/strange')).toEqual({ ok: true, text: 'plain', format: 'text' });
  });

  it('follows a redirect on public hosts', async () => {
    expect(await at('/moved')).toMatchObject({ ok: true, format: 'html' });
  });

  it.each(['/inside', '/by-number', '/by-other-number', '/by-mapped'])('does not follow %s into the local network', async (path) => {
    expect(await at(path)).toEqual({ ok: false, message: LOCAL });
    expect(asked).toEqual([`jobs.test:${port} ${path}`]);
  });

  it('asks nothing of this machine and its network, however they are called', async () => {
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '0', '2130706433', '0177.0.0.1', '[::ffff:7f00:1]', '169.254.169.254']) {
      expect(await fetchPage(`http://${host}:${port}/ad`), host).toEqual({ ok: false, message: LOCAL });
    }
    expect(asked).toEqual([]);
  });

  it('refuses a name that leads to a public and to a local host', async () => {
    expect(await at('/ad', 'both.test')).toEqual({ ok: false, message: LOCAL });
    expect(asked).toEqual([]);
  });

  it('takes only the web', async () => {
    const web = refused('Only addresses that begin with https:// or http:// can be fetched.');
    for (const address of ['file:///etc/passwd', 'ftp://jobs.test/']) {
      expect(await fetchPage(address, world()), address).toEqual(web);
    }
    const none = refused('This is no address of a page. One looks like https://www.example.org/jobs/baker.');
    for (const address of ['javascript:alert(1)', 'data:text/html,x', 'not an address', '']) expect(await fetchPage(address, world()), address).toEqual(none);
    expect(await at('/file')).toEqual(web);
    expect(await fetchPage('http://me:secret@jobs.test/', world())).toEqual(refused('An address with a name and a password in it is not fetched.'));
  });

  it('takes an address without a scheme as a browser does', async () => {
    expect(await fetchPage('nowhere.test/jobs', world())).toEqual(refused('No host of this name answers.'));
    for (const address of ['10.0.0.1', 'localhost:3000/jobs', '//127.0.0.1/']) expect(await fetchPage(address), address).toEqual({ ok: false, message: LOCAL });
  });

  it('says why nothing came', async () => {
    expect(await at('/none')).toEqual(refused('The host answers with the status 404.'));
    expect(await at('/ad', 'nowhere.test')).toEqual(refused('No host of this name answers.'));
    expect(await at('/round')).toEqual(refused('The page sends on to others again and again.'));
    expect(await at('/zip')).toEqual(refused('The page comes compressed, although that was not asked for.'));
    expect(await at('/picture')).toEqual(refused('This is no page of text.'));
    expect(await at('/huge')).toEqual(refused('The page is larger than 2 MB.'));
    expect(await at('/cut')).toEqual(refused('The host does not answer as it should.'));
    expect(await fetchPage(`http://jobs.test:${port}/slow`, world(200))).toEqual(refused('The page takes too long.'));
  });
});
