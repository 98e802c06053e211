import type { Problem } from '@candor/server/api';

/** Why a request gave nothing. */
export type Failure =
  /** No answer at all: the server is stopped, or too slow. */
  | { readonly kind: 'unreachable' }
  /** The server says what is wrong and what to do. */
  | { readonly kind: 'problem'; readonly problem: Problem }
  /** An answer that is none of ours. */
  | { readonly kind: 'unexpected'; readonly status: number };

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** Carries a {@link Failure} through places that only know thrown errors. */
export class RequestFailed extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.kind === 'problem' ? failure.problem.title : failure.kind);
    this.name = 'RequestFailed';
    this.failure = failure;
  }
}

export async function unwrap<T>(result: Promise<Result<T>>): Promise<T> {
  const settled = await result;
  if (settled.ok) return settled.value;
  throw new RequestFailed(settled.failure);
}

/** The failure behind a thrown value. Anything but a failed request is a bug of ours and goes on to the error boundary. */
export function failureOf(error: unknown): Failure {
  if (error instanceof RequestFailed) return error.failure;
  throw error;
}
