import { expect, it } from 'vitest';
import { openCommand } from './open-browser.ts';

const URL = 'http://127.0.0.1:4184';

it('knows how each platform opens an address, and stays quiet without a display', () => {
  expect(openCommand(URL, { platform: 'darwin', env: {} })).toEqual(['open', URL]);
  expect(openCommand(URL, { platform: 'win32', env: {} })).toEqual(['cmd', '/c', 'start', '""', URL]);
  expect(openCommand(URL, { platform: 'linux', env: { DISPLAY: ':0' } })).toEqual(['xdg-open', URL]);
  expect(openCommand(URL, { platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' } })).toEqual(['xdg-open', URL]);
  expect(openCommand(URL, { platform: 'linux', env: {} })).toBeNull();
});
