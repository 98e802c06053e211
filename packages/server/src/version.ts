import manifest from '../package.json' with { type: 'json' };

/** The version of Candor; all its packages have the same one. */
export const VERSION: string = manifest.version;
