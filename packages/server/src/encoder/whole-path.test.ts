import { expect, it } from 'vitest';
import { wholePath } from './whole-path.ts';

it('takes a folder as people paste it', () => {
  const home = '/home/you';
  expect(wholePath(' /models/minilm ', home)).toBe('/models/minilm');
  expect(wholePath('"/my models/minilm"', home)).toBe('/my models/minilm');
  expect(wholePath('~/models', home)).toBe('/home/you/models');
  expect(wholePath('~', home)).toBe('/home/you');
  expect(wholePath('/models/../other', home)).toBe('/other');
  for (const relative of ['', 'models', './models', '~you/models', '""']) expect(wholePath(relative, home)).toBeNull();
});
