import { isMadeOf } from './phrases-only.ts';
import { isSoundOnly } from './sound-only.ts';
import { bareWords } from './tail.ts';

const lines = (text: string): string[] => text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));

/** Said for company: yes and no, nods, thanks, fillers. None of them says anything of its own. */
const NODS = lines(`
  yes\nyeah\nyep\nyup\nno\nnope\nnah\nok\nokay\nright\nsure\nfine\nalright\nall right\ngood\ngreat\ncool\nnice\nnot really\nmaybe\nperhaps\nprobably\npossibly\ndefinitely\nabsolutely
  exactly\ncorrect\ntrue\nindeed\nof course\ncertainly\ni see\ngot it\nkind of\nsort of\na bit\na little\ni guess\ni guess so\ni guess not\ni suppose\ni suppose so\ni think so\ni don't think so
  i hope so\nit depends\ndepends\nso so\nwell\nso\nand\nbut\noh\nreally\nhonestly\nanyway\nwhatever\nyou know\ni mean\nlike\njust\nbasically\npretty much\nsorry\nplease\nthanks\nthank you\nthank you very much
  the same\nsame\nsame here\nyes i do\nyes i am\nyes i can\nyes i would\nyes i have\nno i don't\nno i'm not\nno i haven't\nit's fine\nit's ok\nit's okay\nit's good\nit was ok\nit was okay\nit was fine\nit was good\nfor sure\nwhy not\nthat\nthen\nactually
`);
/** Says that nothing more is coming. */
const CLOSERS = lines(`
  that's all\nthat's it\nthat's about it\nthat's everything\nthat is all\nthat is it\nthat was it\nthat was all\nthat'd be it\nthat would be it\nthat's all i have\nthat's all i've got\nthat's all i can say\nthat's all i wanted to say\nthat's all i know
  that's all from me\nthat's all for now\nthat's my answer\nthis is my answer\nthat's what i think\nnothing else\nnothing more\nnothing to add\nnothing more to add\nnothing else to add\ni have nothing to add\ni've nothing to add\ni have nothing more to add\ni have nothing else to add\ni don't have anything to add\ni don't have anything else to add
  nothing from me\nno more\nno questions\nno more questions\nno further questions\nno other questions\ni have no questions\ni don't have any questions\nlike i said\nas i said\nlike i said before\nas i said before\nlike i said earlier\nas i said earlier\nlike i told you\nas i told you\ni already said\ni already said that\ni already said so\ni said that already\ni said that before\ni've already said that\ni've said that\ni just said that
  i already told you\ni already told you that\ni've already told you\ni've told you that\ni told you that already\ni already answered that\ni've already answered that\ni already mentioned that\ni've already mentioned that\nsame as before\nsame answer\nthe same as before\nthe same answer\ni'm done\ni am done\ni'm finished\ni am finished\ndone\nfinished\nend of story\nfull stop\nno comment\nwhat i said\nwhat i said before\nwhat i said earlier\nsee above
`);
const CLOSING: ReadonlySet<string> = new Set(CLOSERS);
const EMPTY: ReadonlySet<string> = new Set([...NODS, ...CLOSERS]);

/** Whether a turn says nothing of its own, and whether it says that nothing more is coming; null where it does say something. */
export function noContent(text: string): 'no-content' | 'nothing-to-add' | null {
  const words = bareWords(text).filter((word) => !isSoundOnly(word));
  if (words.length === 0 || !isMadeOf(words, EMPTY)) return null;
  const said = ` ${words.join(' ')} `;
  return [...CLOSING].some((closer) => said.includes(` ${closer} `)) ? 'nothing-to-add' : 'no-content';
}

/** Whether it is a plain yes or no: to a question that asks for one, that is an answer. */
export const isYesOrNo = (text: string): boolean => bareWords(text).some((word) => YES_OR_NO.has(word));
const YES_OR_NO = new Set('yes yeah yep yup no nope nah sure absolutely definitely'.split(' '));
