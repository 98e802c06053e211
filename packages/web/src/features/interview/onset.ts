/** Somebody speaks when it is this much louder than the quietest it has lately been, in decibels. */
const ABOVE_FLOOR_DB = 12;
/** And at least this loud, in decibels of full scale: below it is the hiss of a room. */
const LEAST_DB = -45;
/** Samples of a block, 16 ms: a chunk is too long to tell when in it the voice began. */
const BLOCK_SAMPLES = 256;
/** For so many blocks, 80 ms: a click is shorter. */
const BLOCKS = 5;
/** How fast the floor follows, a block: down at once, up slowly. */
const FLOOR_RISE = 0.005;
const FULL_SCALE = 0x8000;

/** `begins` with the chunk that makes it sure that somebody speaks; `isLoud` with every chunk in which it is loud. */
export type Onset = { readonly begins: boolean; readonly isLoud: boolean };

/** Notices that somebody begins to speak, from the samples of each chunk. */
export function createOnset(): (pcm: Int16Array) => Onset {
  let floorDb = -60;
  let loud = 0;
  const isSure = (block: Int16Array): boolean => {
    const db = decibels(block);
    const isLoud = db > LEAST_DB && db > floorDb + ABOVE_FLOOR_DB;
    floorDb = db < floorDb ? db : floorDb + (db - floorDb) * FLOOR_RISE;
    loud = isLoud ? loud + 1 : 0;
    return loud === BLOCKS;
  };
  return (pcm) => {
    let begins = false;
    let isLoud = false;
    for (let from = 0; from < pcm.length; from += BLOCK_SAMPLES) {
      if (isSure(pcm.subarray(from, from + BLOCK_SAMPLES))) begins = true;
      isLoud ||= loud > 0;
    }
    return { begins, isLoud };
  };
}

const decibels = (block: Int16Array): number => {
  const energy = block.reduce((sum, sample) => sum + (sample / FULL_SCALE) ** 2, 0);
  return 20 * Math.log10(Math.max(Math.sqrt(energy / block.length), 1e-6));
};
