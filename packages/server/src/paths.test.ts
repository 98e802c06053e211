import path from 'node:path';
import { expect, it } from 'vitest';
import { dataPaths, defaultDataFolder } from './paths.ts';

const at = (platform: NodeJS.Platform, env: Record<string, string> = {}) => defaultDataFolder({ platform, env, home: '/home/ada' });

it('keeps data where the platform keeps programs’ data', () => {
  expect(at('linux')).toBe('/home/ada/.local/share/candor');
  expect(at('linux', { XDG_DATA_HOME: '/data' })).toBe('/data/candor');
  expect(at('linux', { XDG_DATA_HOME: 'relative' })).toBe('/home/ada/.local/share/candor');
  expect(at('freebsd')).toBe('/home/ada/.local/share/candor');
  expect(at('darwin')).toBe('/home/ada/Library/Application Support/Candor');
  expect(at('win32', { APPDATA: 'C:/Users/ada/AppData/Roaming' })).toBe(path.join('C:/Users/ada/AppData/Roaming', 'Candor'));
  expect(at('win32')).toBe('/home/ada/AppData/Roaming/Candor');
});

it('takes CANDOR_DATA on every platform', () => {
  for (const platform of ['linux', 'darwin', 'win32'] as const) expect(at(platform, { CANDOR_DATA: '/mnt/stick' })).toBe('/mnt/stick');
});

it('keeps everything inside the folder', () => {
  const { folder, ...inside } = dataPaths('/data/candor');
  for (const file of Object.values(inside)) expect(path.dirname(file)).toBe(folder);
});
