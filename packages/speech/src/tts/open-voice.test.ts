import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openVoice } from './open-voice.ts';

describe('openVoice', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'voice-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('says that it is not installed, with what goes instead', async () => {
    const result = await openVoice({ model: path.join(folder, 'model'), runtime: path.join(folder, 'runtime') });
    expect(result).toMatchObject({ ok: false, error: { code: 'not-installed', message: expect.stringContaining('captions') } });
  });

  it('runs nothing but the very files that it knows', async () => {
    for (const name of ['model', 'runtime']) await mkdir(path.join(folder, name));
    await writeFile(path.join(folder, 'model', 'sherpa-onnx-wasm-main.data'), 'not the data');
    await writeFile(path.join(folder, 'runtime', 'package.json'), '{}');
    const result = await openVoice({ model: path.join(folder, 'model'), runtime: path.join(folder, 'runtime') });
    expect(result).toMatchObject({ ok: false, error: { code: 'damaged', message: expect.stringContaining('install it again') } });
  });
});
