/** One line of docs/benchmarks.md. `met` is null where there is no bar. */
export type Row = {
  readonly measure: string;
  readonly on: string;
  readonly bar: string;
  readonly value: string;
  readonly met: boolean | null;
  readonly note: string;
};
