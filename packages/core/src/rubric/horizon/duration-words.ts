import { phrases, setOf } from './horizon-types.ts';

/** Prepositions that put a length of time ahead of now, unless the clause tells of the past. */
export const STRONG = phrases(
  'by the end of|at the end of|before the end of|towards the end of|until the end of|by the close of|from the end of|after the end of|in the second half of|in the middle of|somewhere around|by about|by around|by roughly|in like|in maybe|in|within|inside|inside of|by|under|in under|in less than|in about|in just|in only|in no more than|in at least|in roughly|within about|from within',
);
/** Prepositions that leave it open whether the time lies ahead; the clause must wish or promise. */
export const WEAK = phrases(
  'for|after|over|during|through|throughout|until|till|til|from|at|across|beyond|around|for at least|for about|for another|for maybe|for around|after about|after maybe|after around|for the|in the course of|over the course of',
);
export const HEDGES = phrases(
  "about|around|roughly|approximately|approx|approx.|maybe|perhaps|probably|possibly|say|at least|at most|up to|under|over|nearly|almost|just|only|less than|more than|no more than|no less than|not more than|something like|somewhere between|anywhere between|between|well|easily|circa|ca|like|well within|well under|just under|just over|realistically|hopefully|fully|a good|as little as|as long as|another|i guess|i think|i would say|i'd say|let's say|from|anywhere from|somewhere around|exactly",
);
export const AHEAD_LEADS = setOf('next coming upcoming first initial opening following');
export const PAST_LEADS = setOf('last past previous recent preceding prior');
export const DETERMINERS = setOf('the my this that these your our his her their those');

/** Tails that settle it: the time is counted from now. */
export const AHEAD_TAILS = phrases(
  'from now|from now on|from today|today|hence|away|off|out|in the making|time|down the line|down the road|down the track|ahead|to go|to run|left to run|left|remaining|still to go|from then|from here|more to go|further on|further down the line|from my start date|from the start date|from starting|in the future|on from now|left to go|left on it',
);
/** Tails that count from a time told before, or from the first day. */
export const LATER_TAILS = phrases('after that|after this|later|later on|on from that|beyond that|after then|afterwards');
export const IN_TAILS = phrases(
  'in|on|into it|into the job|into the role|into this role|into this job|into my time|down|on the job|in the job|in the role|in post',
);
export const PAST_TAILS = phrases(
  'ago|back|earlier|previously|before that|old|of age|prior|now|already|running|straight|pregnant|so far|in a row|to date|gone|early|late|older|younger|longer|faster|sooner|earlier than|behind|without|under my belt|behind me|each|apiece|a year|a week|a month|a day|out of|out for|off on|off for|on end',
);
/** "eight years of experience", "five years' service": a size, and past. */
export const EXPERIENCE_TAILS = phrases(
  'experience|of experience|service|of service|of practice|of work|worth of|professional experience|work experience|working experience|of working|of doing|of teaching|of nursing|of driving|of cooking|salary|pay|notice|leave|warranty|guarantee|old|supply|of data|of history|of training|sabbatical',
);
export const ROUGH_TAILS = phrases(
  'or so|or more|or less|or longer|or thereabouts|give or take|plus|max|tops|at most|at least|at the most|at the latest|maximum|minimum|or sooner|or something|or something like that|or later|and more|and beyond|or beyond|onwards|or thereabout|odd|at a push|if not sooner|in total',
);

/** Nouns that turn a size into a horizon: "a five-year plan". */
export const PLAN_NOUNS = setOf(
  'plan goal goals aim target horizon vision ambition objective outlook mark view timeframe timescale timeline roadmap point anniversary review milestone picture path perspective window stage dream journey',
);
/** Verbs whose object is the time something takes. */
export const TAKING = setOf('take takes taking spend give need needs allow last lasts require requires stay do serve runs run reckon commit me myself it');
export const POSSESSING = setOf("have has having with bring brings got had 've i've we've offer of been how all");
/** "I plan five years ahead": how far one looks, always. */
export const LOOKING = setOf('plan planning think thinking look looking work working column');
/** "so two years", "that's about eight months off": what comes next tells the length of what came before. */
export const CUES = phrases(
  "so|which is|which will be|which would be|which is in|which means|which gives me|that's|that is|that'll be|that will be|that would be|that's in|it's|it is|it'll be|it will be|it would be|this is|this will be|this would be|i.e|ie|e.g|namely|meaning|call it|let's say|say|probably|maybe|perhaps|roughly|about|around|ideally|hopefully|so in|so say|so maybe|so about|so that's|so that is|so probably|so i have|so i've got|so roughly|so another|which takes|that takes|i'd guess|i guess|i think|i reckon|i'd say|in other words|realistically|or|is|will be|would be|i mean|and that's|and that is|and that'll be|and that takes|and that will be|which should be|that should be|which could be|which has|that has|which runs|which lasts|so it's|so it is|well",
);
export const TO_COME = phrases('ahead|to come');
export const UNTIL = phrases('before|until|till');
/** What explains a time just told: "so two years", "which is two years". */
export const EXPLAINING = setOf("so say maybe probably perhaps that's that'll");
