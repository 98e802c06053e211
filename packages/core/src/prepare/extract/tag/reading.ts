import type { Document, Sentence } from '../../../document/document.ts';
import type { PointKind } from '../../brief.ts';
import type { Range } from '../ranges.ts';
import type { Section } from '../sections.ts';
import type { Cell } from '../tables.ts';

/** A point with its place in the ad. */
export type Found = Range & { readonly kind: PointKind };

/** One sentence of an ad as the rules read it: where it stands, under which heading and what that says ("" where none stands before), and which points they find in it. `base`: what offsets into `doc` need to be offsets into the ad. */
export type Reading = {
  readonly doc: Document;
  readonly sentence: Sentence;
  readonly base: number;
  readonly line: Cell;
  readonly section: Section | null;
  readonly heading: string;
  readonly found: readonly Found[];
};
