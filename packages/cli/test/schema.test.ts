import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { candor } from './candor.ts';

const PUBLISHED = path.join(import.meta.dirname, '../../../docs/schemas/feedback.schema.json');

test('candor schema prints what docs/schemas/feedback.schema.json holds; write that file anew with it, then format it', async () => {
  const { code, stdout, stderr } = await candor(['schema']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toEqual(JSON.parse(await readFile(PUBLISHED, 'utf8')));
});
