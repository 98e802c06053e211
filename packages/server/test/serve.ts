// A server in a process of its own, for tests that kill it: node --import tsx test/serve.ts DATA
// It has its modules read when it prints "loaded", starts on a line on stdin, and prints its address; "ready" once the data is open.
import '../src/backend.ts';
import { once } from 'node:events';
import { startServer } from '../src/start-server.ts';
import { fakeListener } from './fake-listener.ts';

const [dataFolder = ''] = process.argv.slice(2);
process.stdout.write('loaded\n');
await once(process.stdin, 'data');
// The test is over, or was stopped: nobody is left to end this process.
process.stdin.on('end', () => process.exit());
const started = await startServer({ dataFolder, port: 0, meaning: 'off', listener: fakeListener().listener });
process.stdout.write(`${started.status} ${started.address}\n`);
if (started.status === 'started') {
  await started.ready;
  process.stdout.write('ready\n');
}
