/** A name, then for each value that excludes the others the ways to say it, parted by commas. */
export type FrameWords = readonly [name: string, ...values: readonly string[]];

/** The values that a text gives one frame, and those it denies. */
export type Stand = { readonly is: ReadonlySet<number>; readonly isNot: ReadonlySet<number> };
/** Where a text stands in each frame that it speaks of, by the frame's number. */
export type Framed = ReadonlyMap<number, Stand>;
