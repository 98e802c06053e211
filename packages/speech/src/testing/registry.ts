import { createHash } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { OptionalModel } from '../node/optional-models.ts';

const BLOCK = 512;

/** A package as npm packs it: a tar of files below `package/`, gzipped. */
export function packPackage(files: Readonly<Record<string, Uint8Array>>): Buffer {
  const blocks = Object.entries(files).flatMap(([name, bytes]) => {
    const head = Buffer.alloc(BLOCK);
    head.write(`package/${name}`, 0);
    head.write('000644 \0', 100);
    head.write(`${bytes.length.toString(8).padStart(11, '0')} `, 124);
    head.write('00000000000 ', 136);
    head.write(' '.repeat(8), 148);
    head.write('0', 156);
    head.write('ustar\0', 257);
    head.write('00', 263);
    const sum = head.reduce((total, byte) => total + byte, 0);
    head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    return [head, bytes, Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK)];
  });
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]));
}

const sha512 = (bytes: Uint8Array): `sha512-${string}` => `sha512-${createHash('sha512').update(bytes).digest('base64')}`;

/** A package with a model in it, and what is known of it beforehand. `wanted` are the names of the files that are kept. */
export function packModel(name: string, files: Readonly<Record<string, Uint8Array>>, wanted: readonly string[]): { model: OptionalModel; tarball: Buffer } {
  const tarball = packPackage({ ...files, 'package.json': Buffer.from(JSON.stringify({ name: `@tests/${name}`, version: '1.2.3' })) });
  const kept = wanted.map((path) => ({ path, bytes: files[path]?.length ?? 0 }));
  const model = { name, package: `@tests/${name}`, version: '1.2.3', integrity: sha512(tarball), downloadBytes: tarball.length, files: kept, licence: 'MIT' };
  return { model, tarball };
}

export type FakeRegistry = {
  readonly address: string;
  /** What npm is to be started with, so that it asks here and nowhere else. */
  readonly env: NodeJS.ProcessEnv;
  /** Paths that were asked for. */
  readonly asked: readonly string[];
  /** What comes when the package's file is asked for. Default: the whole of it. */
  answerWith(answer: (response: ServerResponse, tarball: Buffer) => void): void;
  close(): Promise<void>;
};

/** A registry on the loopback that knows one version of one package. `claimed`: the fingerprint that it says the file has. */
export async function startRegistry(model: OptionalModel, tarball: Buffer, claimed = sha512(tarball)): Promise<FakeRegistry> {
  const asked: string[] = [];
  let answer = (response: ServerResponse, file: Buffer): void => void response.writeHead(200, { 'content-length': file.length }).end(file);
  const server = createServer(({ url = '' }, response) => {
    asked.push(decodeURIComponent(url));
    if (url.endsWith('.tgz')) return answer(response, tarball);
    const dist = { tarball: `${address}/file.tgz`, integrity: claimed };
    const versions = { [model.version]: { name: model.package, version: model.version, dist } };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ name: model.package, 'dist-tags': { latest: model.version }, versions }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address,
    env: { ...process.env, npm_config_registry: address },
    asked,
    answerWith: (next) => {
      answer = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
