import { bareWords, tailOf } from './tail.ts';

/** Said to somebody else in the room: a child, a colleague at the door, a telephone. */
const TO_SOMEBODY =
  /\b(?:(?:i'm|i am|we're|mummy's|mum's|mommy's|daddy's|dad's) (?:in|on|having|doing) (?:a|an|my|the) (?:call|interview|meeting|phone call|video call)|not (?:now|right now)\b.{0,20}(?:please|darling|sweetie|love|honey|mate)|(?:close|shut) (?:the|that) (?:door|window)|turn (?:it|that|the (?:tv|radio|music|volume)) (?:down|off)|(?:get|go) (?:out|away|to bed|to sleep|downstairs|upstairs|and play|ask (?:your|mum|dad|mummy|daddy))|be quiet|keep it down|leave (?:it|that|them) (?:there|here|on the|by the|outside)|put (?:it|that|them) (?:down|back|there|on the|in the|by the)|just (?:a|one) (?:minute|second|sec|moment) (?:darling|sweetie|love|honey|mate|mum|dad)|(?:mum|mummy|mom|mommy|dad|daddy|darling|sweetie|sweetheart|honey|babe|kids|boys|girls)$|^(?:mum|mummy|mom|mommy|dad|daddy|darling|sweetie|sweetheart|honey|babe|kids)\b|(?:i'll|i will) (?:be (?:there|down|with you|right (?:there|down))|call you (?:back|later)|talk to you later|come in a)|can (?:you|someone|somebody) (?:get|answer|take|hold) (?:the (?:door|phone|dog|baby)|him|her)|(?:what|who) (?:is|was|are) (?:it|that|you (?:doing|on the phone))|who are you talking to|are you (?:done|coming|on the phone)|dinner's ready|stop (?:it|that|barking|shouting))\b/;

/** Whether a turn, or its last sentence, is said to somebody else than the interviewer. */
export const isToSomebodyElse = (text: string): boolean =>
  TO_SOMEBODY.test(bareWords(text).length <= FEW_WORDS ? bareWords(text).join(' ') : tailOf(text).text);
const FEW_WORDS = 14;
