import type { Clause } from './clauses.ts';

/** "Say the pump failed with 100,000 fry in the tank": who supposes something has not said that it was so. */
export const isSupposition = ({ lower }: Clause): boolean => SUPPOSING.test(lower);
const SUPPOSING =
  /^(?:(?:and|but|so|now|well|ok|okay|right|then|or) ){0,3}(?:(?:suppos(?:e|ing)|imagine|assum(?:e|ing)|let's say|lets say|let us say|what if|picture this)\b|say (?:that|the|this|an?|my|your|our|his|her|their|i|you|he|she|it|we|they|there|there's|someone|somebody|everyone|everybody|nobody|tomorrow)\b)/;
