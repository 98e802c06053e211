/** What is said of a figure right behind it, of which there are opposites: 1 or −1. */
export type Side = { readonly matter: 'amount' | 'time'; readonly is: 1 | -1 };

/** Characters behind a figure that are looked at: "too expensive" is the longest that is known. */
const BEHIND = 20;
const SIDES: readonly (readonly [Side['matter'], Side['is'], RegExp])[] = [
  ['amount', 1, /^,? (?:too (?:high|many|much|big|large|long|expensive)|over|above|more|up|higher)\b(?! (?:to|from|than|the)\b)/],
  ['amount', -1, /^,? (?:too (?:low|few|little|small|short|cheap)|under|below|less|fewer|down|lower|short)\b(?! (?:to|from|than|the)\b)/],
  ['time', 1, /^,? (?:too )?(?:late|later|behind|overdue)\b/],
  ['time', -1, /^,? (?:too )?(?:early|earlier|ahead)\b/],
];

/** "30 percent too low", "two days late": on which side of what was meant a figure lies; null where it is not said. */
export function sideOf(text: string, end: number): Side | null {
  const behind = text.slice(end, end + BEHIND).toLowerCase();
  const found = SIDES.find(([, , said]) => said.test(behind));
  return found ? { matter: found[0], is: found[1] } : null;
}
