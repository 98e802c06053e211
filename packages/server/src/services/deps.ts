import type { Analyser } from '@candor/analysis';
import type { Pack } from '@candor/content';
import type { DraftBook, PhraseBook } from '@candor/core';
import type { OpenDatabase } from '../db/open.ts';
import type { OpenedEncoder } from '../encoder/open-encoder.ts';
import type { Ears } from '../interview/ears.ts';
import type { Sounds } from '../interview/sounds.ts';
import type { InterviewerVoice } from '../interview/voice.ts';
import type { ModelStore } from '../models/model-store.ts';
import type { Takes } from '../takes/takes.ts';

/** What the services stand on. Time and randomness come in from outside, so that tests can hold them still. */
export type ServiceDeps = {
  readonly database: OpenDatabase;
  readonly analyser: Analyser;
  readonly takes: Takes;
  /** Sound of interviews under way. */
  readonly sounds: Sounds;
  readonly phraseBook: () => Promise<PhraseBook>;
  /** What answers are drafted from, besides the workbook. */
  readonly draftBook: () => Promise<DraftBook>;
  readonly ears: Ears;
  readonly interviewerVoice: InterviewerVoice;
  readonly onFailed: (error: unknown) => void;
  /** For the order and the titles of packs; the questions themselves are the analyser's. */
  readonly packs: readonly Pack[];
  readonly modelStore: ModelStore;
  readonly packsFolder: string;
  /** Where the choice of the encoder is kept. */
  readonly encoderFile: string;
  readonly encoder: OpenedEncoder;
  readonly dataFolder: string;
  readonly version: string;
  now(): Date;
  newId(): string;
};
