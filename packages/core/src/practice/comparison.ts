import type { Level } from '../feedback/feedback.ts';
import type { Dimension, Finding } from '../finding/finding.ts';
import type { Coverage } from '../rubric/result.ts';

type Change<T> = { readonly before: T; readonly after: T };

/** What changed between two attempts at the same question. */
export type Comparison = {
  /** Remarks of the earlier attempt that no longer hold. */
  readonly fixed: readonly Finding[];
  /** Remarks that only the later attempt has. */
  readonly fresh: readonly Finding[];
  /** Remarks that hold for both, as they stand in the later attempt. */
  readonly kept: readonly Finding[];
  readonly elements: readonly ({ readonly id: string; readonly label: string } & Change<Coverage>)[];
  /** Null where a dimension was not measured. */
  readonly levels: Readonly<Record<Dimension, Change<Level | null>>>;
  readonly measures: readonly ({ readonly name: string; readonly unit: string } & Change<number>)[];
};
