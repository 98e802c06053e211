/** What the exit code of `candor` says. Listed in docs/cli.md and in `candor --help`. */
export const EXIT = { fine: 0, notScored: 1, usage: 2, unreadable: 3, internal: 4 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Something the caller can mend: one or two sentences that say what to do, shown without a stack trace. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly exitCode: ExitCode;

  constructor(message: string, { exitCode, cause }: { readonly exitCode: ExitCode; readonly cause?: unknown }) {
    super(message, { cause });
    this.exitCode = exitCode;
  }
}
