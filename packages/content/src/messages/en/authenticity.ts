import type { Catalogue } from '../message.ts';

export const authenticity: Catalogue = {};
