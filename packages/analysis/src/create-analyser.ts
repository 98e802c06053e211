import { loadBuiltInPacks, loadKinds, loadLexicons, loadPacks } from '@candor/content';
import {
  alignCorrection,
  authenticityRules,
  type Bank,
  bankTexts,
  buildBank,
  buildWordings,
  type CalendarMonth,
  type Context,
  clarityRules,
  composeFeedback,
  deliveryRules,
  hearAll,
  hearUnits,
  isRequired,
  lexiconRule,
  MAX_ANSWER_LENGTH,
  parseDocument,
  type Question,
  type QuestionRef,
  type Rule,
  rankAnswers,
  rankQuestions,
  readAnswer,
  readQuestionKind,
  relevanceRules,
  textsToEncode,
  transcriptText,
  type VectorOf,
  type Wordings,
  wordingTexts,
} from '@candor/core';
import { cachedEncoder, loadEnergeticEncoder, projectedEncoder, readProjection, type SentenceEncoder } from '@candor/meaning';
import type { Analysed, AnalyseInput, Analyser, Asked, Matched } from './analyser.ts';
import { PROJECTION_FILE, PROJECTION_NAME, VECTORS_FILE, WORDING_PROJECTION_FILE, WORDING_PROJECTION_NAME, WORDINGS_FILE } from './generated.ts';
import { grammarRule } from './grammar.ts';
import { readModelFile } from './model-file.ts';
import { plainEncoder } from './plain-encoder.ts';
import { knownVectors } from './vectors.ts';

export type AnalyserOptions = {
  /** Folder of the person's own packs. */
  readonly packsFolder?: string;
  /** Where vectors of own packs are kept between starts. */
  readonly cacheFolder?: string;
  /** `off` hears by words alone, without loading a model. A function brings an encoder of one's own, as tests do. */
  readonly meaning?: 'on' | 'off' | (() => Promise<SentenceEncoder>);
  /** Told why, when the encoder cannot be loaded; the analysis then goes on by words alone. */
  readonly onMeaningFailed?: (error: unknown) => void;
  /** Told why, when something optional fails and the analysis goes on without it: the cache of vectors, the grammar checker. */
  readonly onPartFailed?: (error: unknown) => void;
  /** For expressions such as "by 2030"; without it they count as times that cannot be told. */
  readonly today?: () => CalendarMonth;
};

/** Sentences that stay encoded between attempts. */
const CACHED_SENTENCES = 2000;
/** From here on a question in other words counts as a known one: most wordings of the bank score more, and nine in ten of a list of questions of other fields less. */
const NEAR_QUESTION = 0.5;
/** A free question this near a known one is scored by the known one's elements. */
const SAME_QUESTION = 0.88;
/** From here on an answer serves a known question. */
const NEAR_ANSWER = 0.3;

/** Loads packs and rules and starts loading the encoder; analyses wait for it, so that one answer never gets two readings. If it fails, rare words alone are heard from then on. */
export async function createAnalyser(options: AnalyserOptions = {}): Promise<Analyser> {
  const [builtIn, own, kinds, lexicons, { models, background }] = await Promise.all([
    loadBuiltInPacks(),
    options.packsFolder === undefined ? { packs: [] } : loadPacks(options.packsFolder),
    loadKinds(),
    loadLexicons(),
    readModelFile(),
  ]);
  const questions = new Map<string, Question>();
  for (const question of [...builtIn, ...own.packs].flatMap((pack) => pack.questions)) if (!questions.has(question.id)) questions.set(question.id, question);
  const rules: readonly Rule[] = [...relevanceRules, ...clarityRules, ...lexicons.map(lexiconRule), ...authenticityRules, ...deliveryRules];

  let state: 'loading' | 'ready' | 'failed' = 'loading';
  const hearing = loadHearing([...questions.values()], kinds, options).then((loaded) => {
    state = loaded.encoder === null && options.meaning !== 'off' ? 'failed' : 'ready';
    return loaded;
  });

  const rubricOf = (asked: Asked): Question => {
    if ('known' in asked) return asked.known;
    const { kind, form } = readQuestionKind(asked.free);
    const rubric = kinds.find((one) => one.kind === kind);
    if (!rubric) throw new Error(`there is no general rubric for questions of the kind "${kind}"`);
    return rubric.form === form ? rubric : { ...rubric, form };
  };

  const resolve = async (asked: Asked): Promise<Asked> => {
    if ('known' in asked) return asked;
    const best = (await matchQuestion(asked.free)).ranking[0];
    const known = best && best.score >= SAME_QUESTION ? questions.get(best.id) : undefined;
    return known ? { known } : asked;
  };

  const matchQuestion = async (text: string): Promise<Matched> => {
    const { wordings, questionEncoder } = await hearing;
    const [vector] = questionEncoder ? await questionEncoder.encode([text]) : [null];
    const ranking = rankQuestions(wordings, text, vector ?? null);
    return { near: (ranking[0]?.score ?? 0) >= NEAR_QUESTION, ranking };
  };

  return {
    questions,
    matchQuestion,
    matchAnswer: async (text) => {
      const { bank, encoder } = await hearing;
      const units = hearUnits(parseDocument(text.slice(0, MAX_ANSWER_LENGTH))).filter((unit) => unit.kind !== 'pair');
      const heard = hearAll({ bank, models, background }, units, await encodeAll(encoder, textsToEncode(units)));
      const ranking = rankAnswers(bank, background, (key) => isRequired(questions, key), heard).filter((one) => questions.has(one.id));
      return { near: (ranking[0]?.score ?? 0) >= NEAR_ANSWER, ranking };
    },
    readFreeQuestion: readQuestionKind,
    meaning: () => state,
    ready: async () => void (await hearing),
    analyse: async (input: AnalyseInput): Promise<Analysed> => {
      const { recording: heard } = input;
      const text = heard && input.text.trim() === '' ? transcriptText(heard.transcript) : input.text;
      const problem = problemOf(text);
      if (problem) return { ok: false, error: problem };
      const { bank, encoder } = await hearing;
      const asked = await resolve(input.asked);
      const rubric = rubricOf(asked);
      const doc = parseDocument(text);
      const units = hearUnits(doc);
      const reading = readAnswer(doc, {
        units,
        ear: { bank, models, background },
        rubric,
        knownId: 'known' in asked ? asked.known.id : null,
        questions,
        vectorOf: await encodeAll(encoder, textsToEncode(units)),
        today: input.today ?? options.today?.() ?? null,
      });
      const questionText = 'known' in asked ? asked.known.question : asked.free;
      const context: Context = {
        question: rubric,
        questionText,
        form: rubric.form,
        reading,
        earlier: input.earlier.map((one) => parseDocument(one.slice(0, MAX_ANSWER_LENGTH))),
        ...(heard ? { recording: { ...heard, transcript: alignCorrection(heard.transcript, text) } } : {}),
      };
      const grammar = input.grammar ? await grammarRules(text, options.onPartFailed) : [];
      return {
        ok: true,
        feedback: composeFeedback(doc, { question: refOf(asked, rubric), context, rules: [...rules, ...grammar], disputed: new Set(input.disputed) }),
      };
    },
  };
}

type Hearing = {
  readonly bank: Bank;
  readonly wordings: Wordings;
  /** Encoders whose vectors tell elements and questions apart; null when only words are heard. */
  readonly encoder: SentenceEncoder | null;
  readonly questionEncoder: SentenceEncoder | null;
};

async function loadHearing(known: readonly Question[], kinds: readonly Question[], options: AnalyserOptions): Promise<Hearing> {
  const everything = [...known, ...kinds];
  const byWords: Hearing = { bank: buildBank(everything, null), wordings: buildWordings(known, null), encoder: null, questionEncoder: null };
  if (options.meaning === 'off') return byWords;
  try {
    const plain = cachedEncoder(
      await (typeof options.meaning === 'function' ? options.meaning() : plainEncoder(await loadEnergeticEncoder())),
      CACHED_SENTENCES,
    );
    const encoder = typeof options.meaning === 'function' ? plain : projectedEncoder(plain, await readProjection(PROJECTION_FILE), PROJECTION_NAME);
    const questionEncoder =
      typeof options.meaning === 'function' ? plain : projectedEncoder(plain, await readProjection(WORDING_PROJECTION_FILE), WORDING_PROJECTION_NAME);
    const cache = options.cacheFolder ?? null;
    const onFailed = options.onPartFailed ?? (() => undefined);
    const bankVectors = await knownVectors(bankTexts(everything), encoder, VECTORS_FILE, cache, onFailed);
    const wordingVectors = await knownVectors(wordingTexts(known), questionEncoder, WORDINGS_FILE, cache, onFailed);
    return { bank: buildBank(everything, bankVectors), wordings: buildWordings(known, wordingVectors), encoder, questionEncoder };
  } catch (error) {
    options.onMeaningFailed?.(error);
    return byWords;
  }
}

/** The grammar rule, or none when the checker cannot be loaded: an answer is never lost for want of it. */
async function grammarRules(text: string, onFailed: AnalyserOptions['onPartFailed']): Promise<Rule[]> {
  try {
    return [await grammarRule(text)];
  } catch (error) {
    onFailed?.(error);
    return [];
  }
}

async function encodeAll(encoder: SentenceEncoder | null, texts: readonly string[]): Promise<VectorOf | null> {
  if (!encoder) return null;
  const vectors = await encoder.encode(texts);
  const byText = new Map(texts.map((text, i) => [text, vectors[i] as Float32Array]));
  return (text) => byText.get(text);
}

const refOf = (asked: Asked, rubric: Question): QuestionRef =>
  'known' in asked
    ? { id: asked.known.id, question: asked.known.question, form: asked.known.form, kind: asked.known.kind }
    : { id: null, question: asked.free, form: rubric.form, kind: rubric.kind };

function problemOf(text: string): { code: 'empty' | 'too-long'; message: string } | null {
  if (text.length > MAX_ANSWER_LENGTH)
    return {
      code: 'too-long',
      message: `An answer can have at most ${MAX_ANSWER_LENGTH.toLocaleString('en')} characters; this one has ${text.length.toLocaleString('en')}. Leave some of it out.`,
    };
  if (!/[\p{L}\p{N}]/u.test(text)) return { code: 'empty', message: 'There are no words in this answer. Type what you would say.' };
  return null;
}
