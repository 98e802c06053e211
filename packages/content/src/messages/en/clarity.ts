import type { Catalogue } from '../message.ts';

export const clarity: Catalogue = {};
