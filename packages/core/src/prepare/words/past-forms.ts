/** Past forms of common verbs that do not end in -ed. */
export const PAST_FORMS: ReadonlySet<string> = new Set(
  'was were had did made got took went ran led kept wrote built found gave told taught learned learnt bought brought came saw sold set spent stood left lost met put rang said sent began chose cut drew drove fell felt flew grew held read rose sat spoke stuck swept wore won'.split(
    ' ',
  ),
);

/** A word that says that something was done; guessed from its ending where it is not a known form. */
export const isPast = (word: string): boolean => PAST_FORMS.has(word) || (word.length > 4 && word.endsWith('ed'));
