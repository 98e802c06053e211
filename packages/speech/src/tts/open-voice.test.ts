import { mkdir, mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EMBEDDED_VOICE, partsOf } from '../node/optional-models.ts';
import { openVoice } from './open-voice.ts';

describe('openVoice', () => {
  let models = '';
  beforeEach(async () => {
    models = await mkdtemp(path.join(tmpdir(), 'voice-'));
  });
  afterEach(() => rm(models, { recursive: true, force: true }));

  it('says that it is not installed, and what goes instead', async () => {
    expect(await openVoice(models)).toMatchObject({ ok: false, error: { code: 'not-installed', message: expect.stringContaining('captions') } });
  });

  it('runs nothing but the very files that it knows, and leaves nothing unpacked', async () => {
    const folder = path.join(models, `${EMBEDDED_VOICE.name}-${EMBEDDED_VOICE.version}`);
    for (const part of partsOf(EMBEDDED_VOICE)) {
      await mkdir(path.join(folder, part.folder), { recursive: true });
      for (const file of part.files) {
        await writeFile(path.join(folder, part.folder, file.path), '');
        await truncate(path.join(folder, part.folder, file.path), file.bytes);
      }
    }
    expect(await openVoice(models)).toMatchObject({ ok: false, error: { code: 'damaged', message: expect.stringContaining('install it again') } });
    expect((await readdir(folder)).sort()).toEqual(['runtime', 'sherpa-onnx-wasm-main.data']);
  });
});
