import type { Catalogue } from '../message.ts';

/** What raised or lowered a level, where no single remark says it. */
export const contributions: Catalogue = {};
