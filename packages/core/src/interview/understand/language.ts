import { bareWords } from './tail.ts';

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that hold sentences together, by language; none of them is an English word or a common name. */
const FUNCTION_WORDS: readonly ReadonlySet<string>[] = [
  setOf('ich und nicht ist das ein eine der die den dem zu mit für auf wir sie aber auch habe bin war wie von im sich dass noch nur wenn mein'),
  setOf('je et est pas le la les un une des du que qui dans pour avec sur nous vous mais suis mon ma ce cette au aux plus très ai avoir être'),
  setOf('yo y el la los las un una de que en es no por con para mi pero muy soy estoy tengo lo se como más cuando porque trabajo del al'),
  setOf('io e il la lo gli le un una di che in è non per con mi ma sono ho come più della nel perché anche quando mio questo'),
  setOf('eu e o a os as um uma de que em não por com para meu minha mas sou estou tenho muito como mais porque da do na no'),
  setOf('ik en het een de van niet is dat met voor op wij maar ook heb ben was hoe mijn naar als nog wel bij aan'),
  setOf('ja i nie to jest w na z do się że jak ale mam jestem moja mój pracuję bardzo więc tak przez dla po'),
  setOf('eu și nu este în la cu pe de care am sunt dar foarte pentru mai din că o un'),
  setOf('ben ve bir bu çok için ama de da var ile gibi daha olarak değil ne mi'),
  setOf('és egy hogy nem van az de is meg volt vagyok csak mert nekem nagyon azt már'),
  setOf('jsem že se na je to pro ale mám jako když také už nebo můj bych velmi'),
  setOf('sam je u na da se za ali kao što koji moj vrlo imam nije bio jer'),
  setOf('saya yang dan di untuk dengan ini itu adalah tidak dari akan sudah bisa karena pada'),
  setOf('ang ng sa ako ko na mga po ay si kung hindi naman yung para kasi'),
  setOf('hai mein main aur ka ki ko nahi hoon tha ke se mera kya yeh woh bahut liye'),
  setOf('tôi và là của một có không cho với những trong được rất đã khi'),
  setOf('ja ei olen että minun mutta se minä kun niin myös hyvin työ oli'),
  setOf('na ya wa kwa ni mimi katika kama lakini hii sana nina kazi'),
  setOf('jag och inte är att det en ett på med för som har vi men också var min av'),
];
const ENGLISH = setOf(
  "i the and to a of in that it is was we my you for on with have be but so not they this at are as from do what there or would if about can me had like i'm it's don't been when will more one at by an how just their which who our",
);
const LEAST_WORDS = 4;
/** Shares of a turn's words that hold it together in the other language at least, and in English at most. */
const FOREIGN_SHARE = 0.2;
const ENGLISH_SHARE = 0.15;
const LATIN = /\p{Script=Latin}/u;
const LETTER = /\p{L}/u;

/** Whether a turn is held in another language than English. A name or a proverb in an English answer is not. */
export function isOtherLanguage(text: string): boolean {
  const words = bareWords(text);
  if (words.length === 0) return false;
  const letters = [...text].filter((letter) => LETTER.test(letter));
  if (letters.length >= LEAST_WORDS && letters.filter((letter) => !LATIN.test(letter)).length > letters.length / 2) return true;
  if (words.length < LEAST_WORDS) return false;
  const english = words.filter((word) => ENGLISH.has(word)).length;
  const foreign = Math.max(...FUNCTION_WORDS.map((known) => words.filter((word) => known.has(word) && !ENGLISH.has(word)).length));
  return foreign >= FOREIGN_SHARE * words.length && english < ENGLISH_SHARE * words.length && foreign > english;
}
