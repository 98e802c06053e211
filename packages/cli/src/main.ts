import { CommanderError } from 'commander';
import { endQuietlyWithoutReader } from './io/output.ts';
import { EXIT, type ExitCode, Problem } from './problem.ts';
import { createProgram } from './program.ts';

/** Runs one command and sets the exit code. The process ends by itself when everything is written. */
export async function main(args: readonly string[]): Promise<void> {
  endQuietlyWithoutReader();
  process.on('uncaughtException', (error) => process.exit(report(error)));
  try {
    await createProgram().parseAsync([...args], { from: 'user' });
  } catch (error) {
    const code = report(error);
    // At once, whatever is still being loaded, but not before what was printed has gone out.
    process.stdout.write('', () => process.exit(code));
  }
}

function report(error: unknown): ExitCode {
  // Commander has said what is wrong, or shown the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
  const debug = Boolean(process.env.CANDOR_DEBUG);
  if (error instanceof Problem) {
    process.stderr.write(`candor: ${error.message}\n${debug ? `${error.stack}\n` : ''}`);
    return error.exitCode;
  }
  const message = error instanceof Error ? error.message : String(error);
  const trace =
    debug && error instanceof Error ? `${error.stack}\n` : 'This is a fault in Candor. Set CANDOR_DEBUG=1 to see where it happens, and report it.\n';
  process.stderr.write(`candor: ${message}\n${trace}`);
  return EXIT.internal;
}
