export { openBrowser } from './open-browser.ts';
export { DEFAULT_PORT, defaultDataFolder } from './paths.ts';
export { type Running, type Started, type StartOptions, startServer } from './start-server.ts';
