/** Ways to say yes to what might be asked of one, and ways to say no. */
const YES =
  /\b(?:happy|willing|ready|open to|glad|gladly|prepared|free to|fine with|keen|flexible|no (?:problem|trouble|hardship|issue|bother)|(?:don't|do not|wouldn't|would not) mind|put me down|whatever you|anywhere|wherever|any time|always do|can always|can do|i'd love|i would love|i'd like|i would like|love to|want to|i want|should be glad|no objection|up for|suits me|i'm after|i am after|my dream is|i can be)\b/;
const NO =
  /\b(?:not (?:for me|interested|keen|free|looking|able|willing|ready|going|available|before)|no longer|never|don't want|do not want|doesn't want|won't|will not|wouldn't|would not (?!mind)|can't|cannot|can not|unable|refuse|out of the question|not an option|no (?:way|nights|sundays|saturdays|weekends|travel|travelling|management|more)|rather not|isn't for me|is not for me|aren't for me|had enough|say no|i'm not|i am not|don't (?:work|do|drive|travel|like)|do not (?:work|do|drive|travel|like)|nothing to do with|stay(?:ing)? put)\b/;

/** 1 for a yes, −1 for a no, 0 where neither is said, or both. */
export function readinessOf(lower: string): number {
  const isNo = NO.test(lower.replace(/\b(?:don't|do not|wouldn't|would not) mind\b|\bno (?:problem|trouble|hardship|issue|bother)\b/g, 'happy'));
  return Number(YES.test(lower) && !isNo) - Number(isNo);
}
