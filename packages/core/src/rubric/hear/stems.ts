import { stemOf } from '../../document/stem.ts';
import { standardSpelling } from './standard-spelling.ts';

/** The stems of a text's words, in order: what rare-word overlap is counted on. Fast enough to read the whole bank at every start. */
export const stemsOf = (text: string): string[] => (standardSpelling(text).match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? []).map(stemOf);
