import type { Catalogue } from '../message.ts';
import { authenticity } from './authenticity.ts';
import { clarity } from './clarity.ts';
import { delivery } from './delivery.ts';
import { relevance } from './relevance.ts';

/** What the remarks say. Ids are the rules' message ids. */
export const findings: Catalogue = { ...relevance, ...clarity, ...authenticity, ...delivery };
