import fc from 'fast-check';

/**
 * Properties are tried on the same examples every time, so that a test of one commit has one result. `CANDOR_SEED=7 npx vitest run --project unit`
 * tries others; what fails there becomes an example of its own.
 */
fc.configureGlobal({ seed: Number(process.env.CANDOR_SEED ?? 2026) });
