import type { Dimension } from '@candor/core';
import type { Paints } from './paint.ts';
import { columnsOf } from './width.ts';
import { type Piece, wrap } from './wrap.ts';

/** Paints and width of one report, with the few ways to set a paragraph. */
export type Page = {
  readonly paints: Paints;
  readonly width: number;
  heading(text: string): string[];
  paragraph(pieces: string | readonly Piece[], indent?: number): string[];
  /** A mark in the margin, and the text beside it. */
  item(mark: string | Piece, pieces: string | readonly Piece[], indent?: number): string[];
};

export function pageOf(paints: Paints, width: number): Page {
  const blank = (count: number): string => ' '.repeat(count);
  return {
    paints,
    width,
    heading: (text) => ['', ...wrap([{ text, paint: paints.strong }], { width })],
    paragraph: (pieces, indent = 2) => wrap(pieces, { width, first: blank(indent) }),
    item: (mark, pieces, indent = 2) => {
      const { text, paint = paints.plain } = typeof mark === 'string' ? { text: mark } : mark;
      const rest = blank(indent + columnsOf(text) + 1);
      return wrap(pieces, { width, first: `${blank(indent)}${paint(text)} `, rest });
    },
  };
}

export const DIMENSION_NAMES: Readonly<Record<Dimension, string>> = {
  relevance: 'Relevance',
  clarity: 'Clarity',
  delivery: 'Delivery',
  authenticity: 'You',
};
