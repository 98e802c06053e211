/** Somebody speaks when it is this much louder than the quietest it has lately been, in decibels. */
const ABOVE_FLOOR_DB = 12;
/** And at least this loud, in decibels of full scale: below it is the hiss of a room. */
const LEAST_DB = -45;
/** For so many chunks of 64 ms: a click is shorter. */
const CHUNKS = 2;
/** How fast the floor follows, a chunk: down at once, up slowly. */
const FLOOR_RISE = 0.02;

/** Notices that somebody begins to speak, from the level of each chunk. True with the chunk that makes it sure. */
export function createOnset(): (level: number) => boolean {
  let floorDb = -60;
  let loud = 0;
  return (level) => {
    const db = 20 * Math.log10(Math.max(level, 1e-6));
    const isLoud = db > LEAST_DB && db > floorDb + ABOVE_FLOOR_DB;
    floorDb = db < floorDb ? db : floorDb + (db - floorDb) * FLOOR_RISE;
    loud = isLoud ? loud + 1 : 0;
    return loud === CHUNKS;
  };
}
