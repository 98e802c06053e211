export * from './node/listener.ts';
export { loadEngines } from './node/load-engines.ts';
