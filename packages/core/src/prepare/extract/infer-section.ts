import { parseDocument } from '../../document/parse.ts';
import type { AdLine } from './ad-lines.ts';
import { AIM_VERBS } from './aims.ts';
import { CUES } from './cues.ts';
import { saidOf } from './said.ts';
import type { Section } from './sections.ts';
import { FIXED, HOLDERS, KNOWN, QUALIFICATIONS, TRAITS } from './skill-words.ts';
import { VALUE_WORDS } from './value-words.ts';

/** So much of a list has to be of one kind. Source: candor-trials. */
const SHARE = 0.4;
/** What duties begin with, where the tagger is not sure: "order stock", "load trailers". */
const DUTY_VERBS = new Set(
  `act administer advise analyse analyze answer arrange assemble assess assist attend audit book brief build call care carry check clean close coach collect complete conduct contribute control cook coordinate cover create deal deliver deputise design
  develop direct draft drive ensure evaluate fit follow gather give greet guide handle help hold host identify implement inspect install issue keep lead liaise load look maintain make manage mark measure meet mentor monitor move observe operate order
  organise organize oversee own pack participate perform pick plan prepare present process produce promote provide publish pull receive record recruit repair report represent research resolve respond review run schedule sell serve set sort staff stock
  supervise supply support take teach test tidy track train translate treat update use visit watch welcome work write`.split(/\s+/),
);
/** What a list under an unknown heading, or none, is about, by what its items are like; null where they do not agree. */
export function inferSection(items: readonly AdLine[]): Section | null {
  const votes = new Map<Section, number>();
  for (const item of items) {
    const vote = voteOf(item.text);
    if (vote !== null) votes.set(vote, (votes.get(vote) ?? 0) + 1);
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= SHARE * items.length && best[1] >= Math.min(2, items.length) ? best[0] : null;
}

function voteOf(text: string): Section | null {
  const said = saidOf(text);
  if (CUES.aside.isIn(said)) return null;
  if (CUES.benefit.isIn(said)) return 'benefit';
  const words = said.tokens.map(({ word }) => word);
  const lead = text.split(/\s[–—-]\s|[:.]/)[0] ?? '';
  const leadWords = lead.toLowerCase().split(/\s+/).filter(Boolean);
  if (leadWords.length <= 3 && VALUE_WORDS.has(leadWords.at(-1) ?? '') && (leadWords.length < words.length || words.length <= 2)) return 'value';
  if (CUES.objective.isIn(said) || CUES.byWhen.isIn(said)) return 'objective';
  if (CUES.niceAfter.isIn(said)) return 'nice';
  if (CUES.mustBefore.isIn(said) || CUES.mustAfter.isIn(said)) return 'must';
  const [first = '', second = ''] = words;
  if (AIM_VERBS.has(first === 'to' ? second : first) && !DUTY_VERBS.has(first)) return 'objective';
  if (DUTY_VERBS.has(first) || isGerund(text, first)) return 'responsibility';
  if (words.some((word) => QUALIFICATIONS.has(word) || TRAITS.has(word) || KNOWN.has(word)) || HOLDERS.has(first) || HOLDERS.has(second)) return 'must';
  return FIXED.some((phrase) => text.toLowerCase().includes(phrase)) ? 'must' : null;
}

/** "Work with us", "Apply to …": nothing is done to anything. */
const NO_OBJECT = new Set(['', 'us', 'at', 'from', ',', ':', '.', 'you', 'our']);

/** "Manage the rota", "Running the pass": a duty that stands without its heading. */
export function beginsDuty(text: string): boolean {
  const [first = '', second = ''] = saidOf(text.slice(0, 200)).tokens.map(({ word }) => word);
  return (DUTY_VERBS.has(first) && !NO_OBJECT.has(second)) || isGerund(text, first);
}

const isGerund = (text: string, first: string): boolean => first.endsWith('ing') && parseDocument(text.slice(0, 200)).words[0]?.tag === 'VERB';
