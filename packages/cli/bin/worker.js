// A second thread of a batch. It starts without the loader of the first one.
import './register.js';

await import('../src/batch/worker.ts');
