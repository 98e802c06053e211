import type { Workbook } from '@candor/core';
import type { Replaced } from './bring-back.ts';

/** `revision`: that of the workbook when the file came. */
export type SetAside = Replaced & { readonly revision: number };

/** Where a tab keeps what a file took the place of: a reload loses nothing. */
export type Aside = { readonly read: () => SetAside | null; readonly write: (aside: SetAside | null) => void };

const KEY = 'candor.replaced';

export const asideIn = (storage: Storage): Aside => ({
  read: () => setAsideFrom(storage.getItem(KEY)),
  write: (aside) => {
    storage.removeItem(KEY);
    if (!aside) return;
    try {
      storage.setItem(KEY, JSON.stringify(aside));
    } catch {
      // A browser that keeps nothing, or not as much: it can be brought back until the page is loaded anew.
    }
  },
});

/** Null where somebody else wrote it, or another version of Candor. */
export function setAsideFrom(stored: string | null): SetAside | null {
  try {
    const found: unknown = JSON.parse(stored ?? 'null');
    return isSetAside(found) ? found : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const isSetAside = (found: unknown): found is SetAside =>
  isFields(found) && isWorkbook(Reflect.get(found, 'before')) && isWorkbook(Reflect.get(found, 'by')) && typeof Reflect.get(found, 'revision') === 'number';

/** Its format and version promise the rest. */
const isWorkbook = (one: unknown): one is Workbook => isFields(one) && Reflect.get(one, 'format') === 'candor-workbook' && Reflect.get(one, 'version') === 1;

const isFields = (one: unknown): one is object => typeof one === 'object' && one !== null;
