export { DEFAULT_PORT, defaultDataFolder } from './paths.ts';
export { runStudio, StudioError } from './run-studio.ts';
export { type Running, type Started, type StartOptions, startServer } from './start-server.ts';
