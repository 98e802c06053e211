import type { Word } from '../../../document/word.ts';
import { CUES } from '../cues.ts';
import { isJob } from '../job-words.ts';
import { saidOf } from '../said.ts';
import type { Phrase } from '../skill-phrases.ts';
import { GENERIC, HOLDERS, KNOWN, OPENERS, QUALIFICATIONS, TRAITS } from '../skill-words.ts';
import { VALUE_WORDS } from '../value-words.ts';
import type { Features } from './sentence-features.ts';

const TAGS = ['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM', 'ADV'] as const;
/** Phrases further on in their sentence are as far. In words. Source: candor-trials. */
const FAR = 10;
/** How far before a phrase a word leads to it. In words. Source: candor-trials. */
const LEAD = 6;

/** What speaks for a phrase of a sentence naming a skill: its words, and signs that have names. `rule`: what the rules made of it; `others`: the phrases found beside it. */
export function skillFeatures(words: readonly Word[], phrase: Phrase, rule: 'must' | 'nice' | null, others: readonly Phrase[], from: number): Features {
  const inner = words.slice(phrase.first, phrase.end);
  const lowers = inner.map(({ lower }) => lower);
  const [first] = inner;
  const last = inner.at(-1);
  const left = words[phrase.first - 1];
  const right = words[phrase.end];
  const before = words.slice(from, phrase.first);
  const holds = (set: ReadonlySet<string>, of: readonly string[] = lowers): number => Number(of.some((word) => set.has(word)));
  const known = (one: Phrase): boolean =>
    words.slice(one.first, one.end).some(({ lower }) => KNOWN.has(lower) || TRAITS.has(lower) || QUALIFICATIONS.has(lower));
  const mine = others.findIndex((one) => one.first === phrase.first && one.end === phrase.end);
  const lead = words.slice(Math.max(from, phrase.first - LEAD), phrase.first);
  const leadSaid = saidOf(lead.map(({ text }) => text).join(' '));
  const tailSaid = saidOf(
    words
      .slice(phrase.end, phrase.end + LEAD)
      .map(({ text }) => text)
      .join(' '),
  );
  const features: Record<string, number> = {
    p_ruleMust: Number(rule === 'must'),
    p_ruleNice: Number(rule === 'nice'),
    p_ruleNone: Number(rule === null),
    p_one: Number(inner.length === 1),
    p_two: Number(inner.length === 2),
    p_few: Number(inner.length === 3 || inner.length === 4),
    p_many: Number(inner.length > 4),
    p_known: holds(KNOWN),
    p_trait: holds(TRAITS),
    p_qualification: holds(QUALIFICATIONS),
    p_generic: holds(GENERIC),
    p_job: Number(lowers.some((word) => isJob(word))),
    p_value: holds(VALUE_WORDS),
    p_holderBefore: holds(
      HOLDERS,
      lead.map(({ lower }) => lower),
    ),
    p_openerBefore: Number(OPENERS.has(left?.lower ?? '')),
    p_genericLast: Number(GENERIC.has(last?.lower ?? '')),
    p_oneUnknown: Number(inner.length === 1 && holds(KNOWN) + holds(TRAITS) + holds(QUALIFICATIONS) === 0 && first?.tag === 'NOUN'),
    p_oneCapital: Number(inner.length === 1 && /^\p{Lu}/u.test(first?.text ?? '') && (first?.index ?? 0) > from),
    p_capital: Number(inner.some(({ text, index }) => /^\p{Lu}/u.test(text) && index > from)),
    p_shouted: Number(inner.some(({ text }) => /^[\p{Lu}\d+#/]{2,}$/u.test(text))),
    p_digit: Number(inner.some(({ text }) => /\d/.test(text))),
    p_pronoun: Number(inner.some(({ tag }) => tag === 'PRON')),
    p_verb: Number(inner.some(({ tag }) => tag === 'VERB')),
    p_aux: Number(inner.some(({ tag }) => tag === 'AUX')),
    p_ing: Number(first?.lower.endsWith('ing') ?? false),
    p_ed: Number(first?.lower.endsWith('ed') ?? false),
    p_opens: Number(phrase.first === from),
    p_closes: Number(right === undefined || right.sentence !== first?.sentence),
    p_firstOfList: Number(mine === 0),
    p_alone: Number(others.length === 1),
    p_farther: Math.min(1, (phrase.first - from) / FAR),
    p_knownBeside: Number([others[mine - 1], others[mine + 1]].some((one) => one !== undefined && known(one))),
    p_knownInSentence: Number(others.some((one, i) => i !== mine && known(one))),
    p_afterComma: Number(/[,;:]/.test(left?.after ?? '') && phrase.first > from),
    p_afterAnd: Number(['and', 'or', '&'].includes(left?.lower ?? '')),
    p_afterOf: Number(left?.lower === 'of'),
    p_afterIn: Number(['in', 'with', 'using', 'on'].includes(left?.lower ?? '')),
    p_afterTo: Number(left?.lower === 'to'),
    p_afterA: Number(['a', 'an'].includes(left?.lower ?? '')),
    p_afterThe: Number(['the', 'this', 'our', 'your', 'their', 'his', 'her', 'its'].includes(left?.lower ?? '')),
    p_afterVerb: Number(left?.tag === 'VERB'),
    p_beforeOf: Number(right?.lower === 'of' && last?.after === ''),
    p_beforeIs: Number(['is', 'are', 'was', 'has', 'will'].includes(right?.lower ?? '') && last?.after === ''),
    p_beforeComma: Number(/[,;]/.test(last?.after ?? '')),
    p_bracket: Number(/\(/.test(first?.before ?? '')),
    p_quote: Number(/["“]/.test(first?.before ?? '')),
    p_stopInside: Number(inner.slice(0, -1).some(({ after }) => /[.!?]/.test(after))),
    p_mustLead: Number(CUES.mustBefore.isIn(leadSaid)),
    p_niceLead: Number(CUES.niceBefore.isIn(leadSaid)),
    p_mustTail: Number(CUES.mustAfter.isIn(tailSaid)),
    p_niceTail: Number(CUES.niceAfter.isIn(tailSaid)),
    p_becauseBefore: Number(before.some(({ lower }) => ['because', 'as', 'so', 'since', 'which', 'that', 'who', 'when', 'if'].includes(lower))),
    p_weBefore: Number(before.some(({ lower }) => ['we', "we're", "we'll", 'our', 'it', 'they'].includes(lower))),
    p_youBefore: Number(before.some(({ lower }) => lower.startsWith('you'))),
  };
  for (const tag of TAGS) {
    features[`p_first_${tag}`] = Number(first?.tag === tag);
    features[`p_last_${tag}`] = Number(last?.tag === tag);
  }
  for (const [i, word] of lowers.entries()) {
    features[`w ${word}`] = 1;
    if (i > 0) features[`w ${lowers[i - 1]} ${word}`] = 1;
  }
  if (first && last) {
    features[`first ${first.lower}`] = 1;
    features[`last ${last.lower}`] = 1;
  }
  return features;
}
