import type { Dimension } from '@candor/core';

/** Puts a look on a text. What it means is always said by a word or a mark as well. */
export type Paint = (text: string) => string;
export type Paints = {
  readonly plain: Paint;
  readonly strong: Paint;
  readonly quiet: Paint;
  readonly heard: Paint;
  readonly near: Paint;
  readonly missing: Paint;
  /** One hue a dimension, the same everywhere. */
  readonly dimension: Readonly<Record<Dimension, Paint>>;
};

const plain: Paint = (text) => text;

export function paints(colour: boolean): Paints {
  const sgr = (open: number, close: number): Paint => (colour ? (text) => (text === '' ? '' : `\x1b[${open}m${text}\x1b[${close}m`) : plain);
  const ink = (code: number): Paint => sgr(code, 39);
  return {
    plain,
    strong: sgr(1, 22),
    quiet: sgr(2, 22),
    heard: ink(32),
    near: ink(33),
    missing: ink(35),
    dimension: { relevance: ink(34), clarity: ink(36), delivery: ink(33), authenticity: ink(35) },
  };
}
