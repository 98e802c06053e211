import { loadBuiltInPacks, loadDraftBook, loadKinds, loadLexicons, loadPacks } from '@candor/content';
import {
  type AgreementOf,
  alignCorrection,
  authenticityRules,
  type Context,
  clarityRules,
  composeFeedback,
  coverageOf,
  deliveryRules,
  type ElementSpec,
  type FreeQuestion,
  type HearUnit,
  hearAll,
  hearUnits,
  isKnowledgeQuestion,
  LEDGER_ENCODER,
  lexiconRule,
  MAX_ANSWER_LENGTH,
  type Pair,
  parseDocument,
  type Question,
  type QuestionRef,
  type QuestionTopic,
  questionTopics,
  type Rule,
  rankAnswers,
  rankQuestions,
  readAnswer,
  readQuestionKind,
  readStory,
  relevanceRules,
  textsToEncode,
  transcriptText,
  type VectorOf,
  withParts,
} from '@candor/core';
import { project } from '@candor/meaning';
import { loadAgreementReader } from './agreement-reader.ts';
import type { Analysed, AnalyseInput, Analyser, AnalyserOptions, Asked, Matched } from './analyser.ts';
import { asksOfTurn } from './asks-of-turn.ts';
import { briefOfAd } from './brief-of-ad.ts';
import { grammarRule } from './grammar.ts';
import { type Hearing, loadHearing } from './load-hearing.ts';
import { loadedOnce } from './loaded-once.ts';
import { preparedFor } from './prepared.ts';

/** From here on a question in other words counts as a known one: most wordings of the bank score more, and nine in ten of a list of questions of other fields less. */
const NEAR_QUESTION = 0.5;
/** A free question this near a known one is scored by the known one's elements. */
const SAME_QUESTION = 0.88;
/** An answer serves a known question when this much of what the question listens for is there. */
const NEAR_ANSWER = 0.5;

/** Loads packs and rules and starts loading the encoder; analyses wait for it, so that one answer never gets two readings. If it fails, rare words alone are heard from then on. */
export async function createAnalyser(options: AnalyserOptions = {}): Promise<Analyser> {
  const [builtIn, own, kinds, lexicons] = await Promise.all([
    loadBuiltInPacks(),
    options.packsFolder === undefined ? { packs: [] } : loadPacks(options.packsFolder),
    loadKinds(),
    loadLexicons(),
  ]);
  const questions = new Map<string, Question>();
  for (const question of [...builtIn, ...own.packs].flatMap((pack) => pack.questions)) if (!questions.has(question.id)) questions.set(question.id, question);
  const rules: readonly Rule[] = [...relevanceRules, ...clarityRules, ...lexicons.map(lexiconRule), ...authenticityRules, ...deliveryRules].filter(
    options.rules ?? (() => true),
  );

  let state: 'loading' | 'ready' | 'failed' = 'loading';
  const hearing = loadHearing([...questions.values()], new Set(builtIn.flatMap((pack) => pack.questions)), options).then((loaded) => {
    state = loaded.encoder === null && options.meaning !== 'off' ? 'failed' : 'ready';
    return loaded;
  });

  /** Loaded when an answer is first held against a workbook. */
  const agreementReader = loadedOnce(options.agreement ?? loadAgreementReader);
  /** Reads pairs; null where that fails, or where another encoder is heard by than the one that reading is weighed with: then words and vectors judge. */
  const readPairs = async (pairs: readonly Pair[]): Promise<AgreementOf | null> => {
    if ((await hearing).encoder?.plain.id !== LEDGER_ENCODER) return null;
    try {
      return await (await agreementReader())(pairs);
    } catch (error) {
      options.onPartFailed?.(error);
      return null;
    }
  };

  /** Read when coverage is first asked for. */
  let topics: readonly QuestionTopic[] | null = null;

  const rubricOf = (asked: Asked): Question => {
    if ('known' in asked) return asked.known;
    const { kind, form } = readQuestionKind(asked.free);
    const rubric = kinds.find((one) => one.kind === kind);
    if (!rubric) throw new Error(`there is no general rubric for questions of the kind "${kind}"`);
    return { ...rubric, form, elements: isKnowledgeQuestion(asked.free) ? rubric.elements.map(ownCaseOptional) : rubric.elements };
  };

  const sameQuestion = async (text: string): Promise<Question | null> => {
    const best = (await matchQuestion(text)).ranking[0];
    return (best && best.score >= SAME_QUESTION && questions.get(best.id)) || null;
  };

  const resolve = async (asked: Asked): Promise<Asked> => {
    if ('known' in asked) return asked;
    const known = await sameQuestion(asked.free);
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
    sameQuestion,
    matchAnswer: async (text) => {
      const { ear, encoder } = await hearing;
      const units = hearUnits(parseDocument(text.slice(0, MAX_ANSWER_LENGTH))).filter((unit) => unit.kind !== 'pair');
      const { vectorOf, rawOf } = await encodeAll(encoder, units);
      const heard = hearAll(ear, units, vectorOf && withParts(units, vectorOf));
      const ranking = rankAnswers(ear, heard, rawOf && withParts(units, rawOf)).filter((one) => questions.has(one.id));
      return { near: (ranking[0]?.covered ?? 0) >= NEAR_ANSWER, ranking };
    },
    readStory: async (text) => {
      const { ear, encoder } = await hearing;
      const doc = parseDocument(text.slice(0, MAX_ANSWER_LENGTH));
      const units = hearUnits(doc).filter((unit) => unit.kind !== 'pair');
      const { vectorOf } = await encodeAll(encoder, units);
      return readStory(doc, hearAll(ear, units, vectorOf && withParts(units, vectorOf)), ear.story);
    },
    coverage: async (workbook) => {
      const { ear } = await hearing;
      topics ??= questionTopics([...questions.values()], await loadDraftBook());
      return coverageOf(workbook, topics, ear.profiles);
    },
    readBrief: (source, format) => briefOfAd(source, format, (error) => options.onPartFailed?.(error)),
    readTurn: async (text, asked) => {
      const { asks, encoder } = await hearing;
      return asksOfTurn(text, asked, asks, encoder?.plain ?? null);
    },
    rubricOf,
    readFreeQuestion: readQuestionKind,
    meaning: () => state,
    ready: async () => void (await hearing),
    analyse: async (input: AnalyseInput): Promise<Analysed> => {
      const { recording: heard } = input;
      const text = heard && input.text.trim() === '' ? transcriptText(heard.transcript) : input.text;
      const problem = problemOf(text);
      if (problem) return { ok: false, error: problem };
      const { ear, encoder } = await hearing;
      const asked = await resolve(input.asked);
      const rubric = rubricOf(asked);
      const doc = parseDocument(text);
      const units = hearUnits(doc);
      const today = input.today ?? options.today?.() ?? null;
      const earlier = input.earlier.map((one) => parseDocument(one.slice(0, MAX_ANSWER_LENGTH)));
      const encoded = await encodeAll(encoder, units);
      const reading = readAnswer(doc, {
        units,
        ear,
        rubric,
        knownId: 'known' in asked ? asked.known.id : null,
        questions,
        free: 'free' in asked ? await freeQuestion(encoder, asked.free) : null,
        ...encoded,
        today,
      });
      const questionText = 'known' in asked ? asked.known.question : asked.free;
      const context: Context = {
        question: rubric,
        questionText,
        form: rubric.form,
        reading,
        earlier,
        ...(await preparedFor(doc, input, { question: rubric, earlier, today, rawOf: encoded.rawOf, encoder: encoder?.plain ?? null, read: readPairs })),
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

/** The grammar rule, or none when the checker cannot be loaded: an answer is never lost for want of it. */
async function grammarRules(text: string, onFailed: AnalyserOptions['onPartFailed']): Promise<Rule[]> {
  try {
    return [await grammarRule(text)];
  } catch (error) {
    onFailed?.(error);
    return [];
  }
}

/** In lower case, since the plain form leaves out names, and what a question names is what it is about. */
async function freeQuestion(encoder: Hearing['encoder'], text: string): Promise<FreeQuestion> {
  const [vector] = encoder ? await encoder.plain.encode([text.toLowerCase()]) : [];
  return { text, vector: vector ?? null };
}

/** Elements of the general rubrics that ask for a case of one's own. */
const OWN_CASE: ReadonlySet<string> = new Set(['experience', 'example']);

/** Who explains what is known need not have lived it. */
const ownCaseOptional = (element: ElementSpec): ElementSpec => (OWN_CASE.has(element.id) ? { ...element, required: false } : element);

type Encoded = { readonly vectorOf: VectorOf | null; readonly rawOf: VectorOf | null };

/** The vectors of an answer's stretches, made before the rules run. */
async function encodeAll(encoder: Hearing['encoder'], units: readonly HearUnit[]): Promise<Encoded> {
  if (!encoder) return { vectorOf: null, rawOf: null };
  const texts = textsToEncode(units);
  const vectors = await encoder.plain.encode(texts);
  const raw = new Map(texts.map((text, i) => [text, vectors[i] as Float32Array]));
  const projected = new Map([...raw].map(([text, vector]) => [text, project(encoder.projection, vector)]));
  return { vectorOf: (text) => projected.get(text), rawOf: (text) => raw.get(text) };
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
