import type { AdLine } from './ad-lines.ts';
import { plainLower } from './cues.ts';
import type { Range } from './stated.ts';

/** Words that job titles end in, besides those in -er, -or, -ist and the like. */
const JOBS = new Set(
  `accountant administrator adviser advisor agent aide ambassador analyst apprentice architect assistant associate attendant auditor baker barber barista barrister bartender bookkeeper bricklayer builder butcher butler buyer
  captain caretaker carer caseworker cashier chair chef chief clerk cleaner clinician coach colleague commis consultant controller cook coordinator co-ordinator counsellor counselor courier crew custodian dentist deputy
  designer developer dietitian director dispatcher doctor driver editor electrician engineer estimator executive expert farmer fellow fitter florist foreman forester gardener geologist groundsperson groundworker guard
  guide hairdresser handler head helper host housekeeper hygienist inspector installer instructor intern interpreter invigilator janitor joiner journalist judge keeper labourer laborer landscaper lawyer lead leader
  lecturer librarian lifeguard lifter linguist locksmith machinist maker manager marshal mason mate mechanic mentor merchandiser midwife miller millwright minder nanny nurse nursery officer operative operator optician optometrist orderly
  overseer painter paralegal paramedic partner pathologist pharmacist photographer physiotherapist picker packer pilot planner planter plasterer plumber porter postdoc practitioner presenter principal probationer producer
  professional professor programmer radiographer ranger receptionist recruiter registrar repairer rep representative researcher reporter responder rigger roofer sales scaffolder scheduler scientist secretary seamstress
  senco sergeant server sister solicitor specialist steward stylist superintendent supervisor supporter surgeon surveyor tailor teacher technician technologist teller therapist tiler trainee trainer translator treasurer
  tutor typist underwriter usher valuer vet veterinarian waiter waitress waiting warden watchkeeper weaver welder worker writer`.split(/\s+/),
);
/** A title is no longer than that. In words. Source: candor-trials. */
const TITLE_WORDS = 9;
/** Nor longer than this. In UTF-16 units. */
const TITLE_WITHIN = 200;

const LABELLED =
  /^(?:\*\*)?(?:job title|classification|position title|title|role|position|post|vacancy|job|the role|we(?:'re| are) hiring|now hiring|hiring|wanted|required|vacancies)(?:\*\*)?\s*(?::|–|—|-|\|)\s*(?:\*\*)?\s*/;
const SOUGHT =
  /\b(?:(?:looking|searching|recruiting|hiring|advertising|vacancy|vacancies|opening|opportunity|opportunities|role|position|post|search|need|place|room)(?: (?:right now|now|currently|again))? (?:for|as|of)|recruiting|hiring|seeking|seeks|recruit|appoint|hire|need|needs|want|wants|requires?|require|is after|are after|join us as|joining us as|joining as|join (?:our|the) [\w\s]{1,30} as|work as|working as|employ|welcome|find) (?:to (?:appoint|recruit|hire) )?(?:a|an|our next|our new|one|two|another|its next|their next|the next|some|more|up to \w+|\d+)\b\s*/;
const AS_A = /\bas (?:a|an|our|the) (?=[\w\s-]{3,60}(?:,| you| at| in| with| for))/;

/** Where the job's title stands; null where no line says it. */
export function roleIn(lines: readonly AdLine[]): Range | null {
  const first = lines.slice(0, 12);
  for (const line of first) {
    const label = LABELLED.exec(plainLower(line.text));
    if (label && line.text.length > label[0].length) return titleAt(line, label[0].length, false);
  }
  for (const line of first.slice(0, 4)) {
    const wanted = /\b(?:needed|wanted|required)\b/i.test(line.text) && countWords(line.text) <= 2 * TITLE_WORDS;
    if (line.bullet || isCompany(line.text) || (/[.!?,]$/.test(line.text) && !wanted)) continue;
    for (const start of [0, ...[...line.text.matchAll(/\s[–—|/·-]\s|,\s/g)].map((mark) => mark.index + mark[0].length)]) {
      const title = titleAt(line, start, true);
      if (title) return title;
    }
  }
  for (const [i, line] of first.entries()) {
    const before = first[i - 1]?.text ?? '';
    if (countWords(before) > 6 || !/\b(?:job|role|hiring|position|vacancy|post)\b/i.test(before)) continue;
    const title = titleAt(line, 0, true);
    if (title) return title;
  }
  for (const pattern of [SOUGHT, AS_A]) {
    for (const line of lines) {
      const found = pattern.exec(plainLower(line.text));
      const title = found ? titleAt(line, found.index + found[0].length, true) : null;
      if (title) return title;
    }
  }
  for (const line of first) {
    for (const found of line.text.matchAll(/\b(?:[Aa]n?|our next) (?=[A-Z])/g)) {
      const title = titleAt(line, found.index + found[0].length, true);
      if (title) return title;
    }
  }
  return null;
}

const isCompany = (text: string): boolean =>
  /\b(?:LLP|Ltd|Limited|plc|PLC|Inc|LLC|GmbH|NHS|Trust|Council|University|Academy|School|College|Hospital)\b/.test(text) && countWords(text) <= TITLE_WORDS;

/** The title from there on, up to what says where, how or for whom. With `known`, one of its words has to be a job. */
function titleAt(line: AdLine, from: number, known: boolean): Range | null {
  const rest = line.text.slice(from, from + TITLE_WITHIN);
  const lead =
    /^[\s*#"“'_]*(?:(?:full[- ]time|part[- ]time|experienced|permanent|temporary|talented|dedicated|enthusiastic|motivated|passionate|reliable|skilled|brilliant|great|good|friendly|new|committed|a|an|the|wanted|hiring|vacancy)(?:,)?\s+)*(?:[:–—-]\s*)?/i.exec(
      rest,
    )?.[0].length ?? 0;
  const body = rest.slice(lead);
  const stop = body.search(
    /\s?[|(,;:.!?*"”\n@£$€]|\s[–—/-]\s|\s(?:to|who|with|at|for|in|on|based|needed|wanted|required|that|which|is|are|will|you|we|whose|near|within|from|as|since|reporting|join\w*)\s|\s(?:needed|wanted|required)$/i,
  );
  const title = (stop < 0 ? body : body.slice(0, stop)).trimEnd();
  const words = title
    .toLowerCase()
    .replace(/[’]/g, "'")
    .split(/[\s/]+/)
    .filter(Boolean);
  if (words.length === 0 || words.length > TITLE_WORDS) return null;
  if (known && !words.some(isJob)) return null;
  const start = line.start + from + lead;
  return { start, end: start + title.length };
}

export const isJob = (word: string): boolean => {
  const one = word.replace(/s$/, '');
  return JOBS.has(word) || JOBS.has(one) || (one.length > 5 && /(?:er|or|ist|ian|man|woman|person|eer)$/.test(one) && !NO_JOBS.has(one));
};
const NO_JOBS = new Set(
  'number order summer winter september october november december career another together better offer centre center water power paper member whether computer further customer character career reader corner dinner former higher older other quarter under answer chapter major senior junior minor sector factor motor interior exterior harbour error floor indoor outdoor never river after later sister-in tower weather manner matter letter folder holder larger greater smaller leisure trainer-led newsletter'.split(
    ' ',
  ),
);

/** The employer's name; empty where it is not said plainly. */
export function companyIn(text: string, lines: readonly AdLine[]): string {
  const head = lines.slice(0, 14).map((line) => line.text);
  for (const line of head) {
    const label = /^(?:company|employer|organi[sz]ation|school|trust|restaurant|firm|practice)(?: name)?\s*:\s*(.{2,80})$/i.exec(line);
    if (label?.[1]) return label[1].trim();
  }
  for (const pattern of COMPANY) {
    for (const found of text.slice(0, COMPANY_WITHIN).matchAll(pattern)) {
      const name = (found[1] ?? '').replace(/['’]s$/, '').trim();
      if (name !== '' && !NO_COMPANIES.has(name.split(' ')[0]?.toLowerCase() ?? '')) return name.slice(0, 200);
    }
  }
  return (
    head
      .find((line) => isCompany(line) && !/^(?:about|why|join|working)\b/i.test(line))
      ?.replace(/^[#*\s]+/, '')
      .slice(0, 200) ?? ''
  );
}

/** Who the employer is stands early. In UTF-16 units. */
const COMPANY_WITHIN = 6_000;
const NO_COMPANIES = new Set(
  'there last family next since we our the this you it us your what who here join as if in to working all they these about every each how and for with is are'.split(
    ' ',
  ),
);
/** A name: words with capitals, "&", "of", "and" between them. */
const COMPANY = [
  /\b((?:[A-Z][\w'’.-]*|of|and|the|for|&)(?: (?:[A-Z][\w'’.-]*|of|and|the|for|&)){0,6}) (?:is|are) (?:looking|recruiting|hiring|seeking|searching|now|currently|an?|one|proud|growing|expanding|the)\b/g,
  /\b(?:[Aa]bout|ABOUT|Why|[Jj]oin|[Ww]elcome to) ((?:[A-Z][\w'’.-]*)(?: (?:[A-Z][\w'’.-]*|of|and|the|for|&)){0,5})/g,
  /\b(?:at|for|with|by) ((?:[A-Z][\w'’-]+)(?: (?:[A-Z][\w'’-]*|of|and|the|&)){0,5})(?=[\s,.!:;]|$)/g,
] as const;

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;
