import type {
  AdFormat,
  Brief,
  CalendarMonth,
  Feedback,
  Form,
  Kind,
  Question,
  Recording,
  Rule,
  StoryCoverage,
  StoryReading,
  TurnAsks,
  Workbook,
} from '@candor/core';
import type { SentenceEncoder } from '@candor/meaning';
import type { AgreementReader } from './agreement-reader.ts';

/** A question of a pack, or any words that ask something. */
export type Asked = { readonly known: Question } | { readonly free: string };

export type AnalyseInput = {
  /** The answer. Of a recording, its words as the person corrected them; empty for the words as they were heard. */
  readonly text: string;
  /** What was heard of a spoken answer: delivery is judged as well. Spans of text in the feedback are of `text`, or of `transcriptText` where that is empty. */
  readonly recording?: Recording;
  readonly asked: Asked;
  /** The person's earlier answers to this question, newest first. */
  readonly earlier: readonly string[];
  /** Ids of findings that the person disputes: they stay, and do not count. */
  readonly disputed: readonly string[];
  /** Switches the grammar checker on; it is loaded on first use. */
  readonly grammar: boolean;
  /** The month the answer was given in, for expressions such as "by 2030"; without it the analyser's own `today` counts. */
  readonly today?: CalendarMonth;
  /** What the person keeps on record: the feedback has a ledger. */
  readonly workbook?: Workbook;
  /** The company that the answer is meant for: the feedback says what is made of it. */
  readonly brief?: Brief;
  /** What the person last answered to other questions: with a workbook, the ledger says what does not go together. */
  readonly otherAnswers?: readonly { readonly questionId: string; readonly text: string }[];
};

export type AnalyseError = { readonly code: 'empty' | 'too-long'; readonly message: string };
export type Analysed = { readonly ok: true; readonly feedback: Feedback } | { readonly ok: false; readonly error: AnalyseError };

/** Known questions for a text, best first, with scores of 0–1; `near` is false where none of them fits. */
export type Matched = { readonly near: boolean; readonly ranking: readonly { readonly id: string; readonly score: number }[] };

/** Everything a host needs to judge answers. Models are loaded once; the same input gives the same bytes. */
export type Analyser = {
  readonly questions: ReadonlyMap<string, Question>;
  analyse(input: AnalyseInput): Promise<Analysed>;
  matchQuestion(text: string): Promise<Matched>;
  /** The known question that asks the same in other words; null where there is none. */
  sameQuestion(text: string): Promise<Question | null>;
  matchAnswer(text: string): Promise<Matched>;
  /** Splits a story into situation, task, action, result and lesson, a sentence at a time. */
  readStory(text: string): Promise<StoryReading>;
  /** Which of a workbook's stories serves which question, and which question has none yet. */
  coverage(workbook: Pick<Workbook, 'stories'>): Promise<StoryCoverage>;
  /** What a job ad or a company's page says. */
  readBrief(source: string, format: AdFormat): Promise<Brief>;
  /** What a turn of an interview asks of the interviewer. `asked`: what the interviewer asked before it. */
  readTurn(text: string, asked: string): Promise<TurnAsks>;
  /** What is listened for: a known question's own elements, or the general ones for its kind. */
  rubricOf(asked: Asked): Question;
  /** What a question that is in no pack asks for. */
  readFreeQuestion(text: string): { readonly form: Form; readonly kind: Kind };
  /** `failed` leaves the analysis working on words alone. */
  meaning(): 'loading' | 'ready' | 'failed';
  /** Resolves when the models are loaded or have failed. */
  ready(): Promise<void>;
};

export type AnalyserOptions = {
  /** Folder of the person's own packs. */
  readonly packsFolder?: string;
  /** Where vectors of own packs are kept between starts. */
  readonly cacheFolder?: string;
  /** `off` hears by words alone, without loading a model. A function brings an encoder of one's own, as tests do. */
  readonly meaning?: 'on' | 'off' | (() => Promise<SentenceEncoder>);
  /** Folder of what was learnt with that encoder; the embedded one's by default. */
  readonly learnt?: string;
  /** What reads an answer beside facts on record; the embedded reader by default. */
  readonly agreement?: () => Promise<AgreementReader>;
  /** Told why, when the encoder cannot be loaded; the analysis then goes on by words alone. */
  readonly onMeaningFailed?: (error: unknown) => void;
  /** Told why, when something optional fails and the analysis goes on without it: the cache of vectors, the grammar checker, what reads an answer beside facts. */
  readonly onPartFailed?: (error: unknown) => void;
  /** For expressions such as "by 2030"; without it they count as times that cannot be told. */
  readonly today?: () => CalendarMonth;
  /** Which rules are run; all of them by default. */
  readonly rules?: (rule: Rule) => boolean;
};
