import type { Workbook } from '@candor/core';
import { bringBack } from './bring-back.ts';
import { isSame } from './same.ts';
import type { Aside, SetAside } from './set-aside.ts';
import type { Change } from './workbook-keeper.ts';

type Saved = { readonly workbook: Workbook; readonly revision: number };

/** The way back to what a file took the place of: open until it was gone and saved, and not only gone. */
export function createWayBack(aside: Aside) {
  let replaced: SetAside | null = aside.read();
  /** The change that goes it, until that is saved. */
  let going: Change | null = null;

  const close = (): void => {
    replaced = null;
    going = null;
    aside.write(null);
  };
  /** Nothing is left to bring back: a save of which no answer came has done it, or the file had the same. */
  const closeIfBack = ({ workbook }: Saved): void => {
    if (replaced && !going && isSame(bringBack(replaced)(workbook), workbook)) close();
  };
  return {
    offered: (): SetAside | null => (going ? null : replaced),
    /** `before`: what a file took the place of; null where nothing was there, and what an earlier file took the place of stays to be had. */
    open(before: Workbook | null, file: Saved): void {
      const old = before ?? replaced?.before ?? null;
      if (!old) return;
      replaced = { before: old, by: file.workbook, revision: file.revision };
      going = null;
      aside.write(replaced);
      closeIfBack(file);
    },
    /** The change to make; null where there is none, or it is made already. */
    go(): Change | null {
      if (!replaced || going) return null;
      going = bringBack(replaced);
      return going;
    },
    saved(changes: ReadonlySet<Change>): void {
      if (going && changes.has(going)) close();
    },
    /** Everything was deleted: what was there before is no longer to be had either. Gives the change that must not be made any more. */
    closeIfDeleted({ revision }: Saved): Change | null {
      const made = going;
      if (!replaced || revision >= replaced.revision) return null;
      close();
      return made;
    },
    closeIfBack,
  };
}
