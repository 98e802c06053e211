export type Queue = {
  /** Does the work after all that was added before. Null when it is no longer wanted by then. Rejects when the work does. */
  add<T>(work: () => Promise<T>, isWanted?: () => boolean): Promise<T | null>;
};

/** One piece of work after the other. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    add: (work, isWanted = () => true) => {
      const done = last.then(() => (isWanted() ? work() : null));
      last = done.catch(() => undefined); // Told to whoever added it.
      return done;
    },
  };
}
