import type { Catalogue } from '../message.ts';

/** Why a stretch is cut from the tightened answer. */
export const cuts: Catalogue = {
  'cut/filled-pause': { say: 'A sound that filled a pause.', why: 'A silent pause of the same length sounds surer.' },
  'cut/discourse-marker': { say: 'Words that fill, and say nothing here.', why: 'Without them the sentence says the same, sooner.' },
  'cut/edit-term': { say: 'Words that announce another try.', why: 'With the first try gone, there is nothing to announce.' },
  'cut/abandoned': { say: 'You began this and then began again.', why: 'Your second try stays.' },
  'cut/repeat': { say: 'You said these words twice in a row.', why: 'Once is enough.' },
  'cut/hedge': { say: 'Words that make your statement smaller.', why: 'Without them you stand behind what you say.' },
  'cut/opener': { say: 'A start before your start.', why: 'Your first words are heard best, so let them carry something.' },
  'cut/trailing-off': { say: 'An ending that trails off.', why: 'Stop on your last fact, and it stays in mind.' },
  'cut/aside': { say: 'An aside.', why: 'It leads away from your point, and holds no fact of your answer.' },
  'cut/same-point': { say: 'You made this point before.', why: 'The earlier sentence says as much or more.' },
};
