import type { Catalogue } from '../message.ts';

export const relevance: Catalogue = {};
