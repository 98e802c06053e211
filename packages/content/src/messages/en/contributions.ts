import type { Catalogue } from '../message.ts';

/** What raised or lowered a level, where no single remark says it. */
export const contributions: Catalogue = {
  'contribution/element-covered': { say: '{label}: heard (up to {of})' },
  'contribution/element-partly': { say: '{label}: nearly (up to {of})' },
  'contribution/element-missing': { say: '{label}: not heard (up to {of})' },
  'contribution/element-unsure': { say: '{label}: could not tell (up to {of})' },
  'contribution/element-denied': { say: '{label}: you say it is not there (up to {of})' },
  'contribution/element-disputed': { say: '{label}: you say it is there (up to {of})' },
  'contribution/direct': { say: 'The answer comes first' },
  'contribution/late': { say: 'The answer comes late' },
  'contribution/specifics': { say: '{count, plural, one {One figure, name, tool or time} other {# figures, names, tools or times}}' },
  'contribution/trap': { say: '{label}' },
  'contribution/other-question': { say: 'Answers another question' },
  'contribution/topic-missed': { say: 'Nothing about {words}' },
  'contribution/base-clarity': { say: 'Where every answer starts' },
  'contribution/base-delivery': { say: 'Where every answer starts' },
  'contribution/base-authenticity': { say: 'Where every answer starts' },
  'contribution/limit': { say: 'Held within 0 and 100' },
};
