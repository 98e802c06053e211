import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { candor } from './candor.ts';

const published = (name: string): string => path.join(import.meta.dirname, `../../../docs/schemas/${name}.schema.json`);

test.each(['feedback', 'interview', 'interview-socket'])(
  'candor schema %s prints what docs/schemas holds; write that file anew with it, then format it',
  async (name) => {
    const { code, stdout, stderr } = await candor(['schema', name]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual(JSON.parse(await readFile(published(name), 'utf8')));
  },
);

test('candor schema says which schemas there are', async () => {
  expect(await candor(['schema', 'answer'])).toEqual({
    code: 2,
    stdout: '',
    stderr: 'candor: There is no schema "answer". There are feedback, interview, interview-socket.\n',
  });
});
