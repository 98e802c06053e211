type Sink = { readonly isTTY?: boolean; readonly columns?: number; write(text: string): unknown };

const BAR_CELLS = 24;
/** Redrawn at most this often, in milliseconds. */
const REDRAW_MS = 100;

/** A bar on a terminal; silent elsewhere, so that logs hold results only. `share` is null while the whole is unknown. */
export class Progress {
  readonly #startedMs: number;
  #drawnMs = Number.NEGATIVE_INFINITY;
  #done = 0;

  constructor(
    readonly sink: Sink,
    readonly nowMs: () => number,
  ) {
    this.#startedMs = nowMs();
  }

  step(share: number | null): void {
    this.#done += 1;
    const now = this.nowMs();
    if (!this.sink.isTTY || now - this.#drawnMs < REDRAW_MS) return;
    this.#drawnMs = now;
    this.sink.write(`\r\x1b[2K${progressLine(this.#done, share, (now - this.#startedMs) / 1000).slice(0, (this.sink.columns ?? 80) - 1)}`);
  }

  /** Takes the bar away again. */
  end(): void {
    if (this.sink.isTTY) this.sink.write('\r\x1b[2K');
  }
}

/** How much of a whole is done, 0–1. */
export function barOf(share: number): string {
  const filled = Math.round(Math.min(1, Math.max(0, share)) * BAR_CELLS);
  return `${'█'.repeat(filled)}${'░'.repeat(BAR_CELLS - filled)} ${Math.round(share * 100)} %`;
}

export function progressLine(done: number, share: number | null, seconds: number): string {
  const bar = share === null ? '' : `${barOf(share)}  `;
  const rate = seconds > 0 ? `  ${(done / seconds).toFixed(0)} a second` : '';
  return `${bar}${done} done${rate}`;
}
